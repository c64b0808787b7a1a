namespace CourseKit.Benchmarks;

/// <summary>
/// Writes a corpus of any size into a folder, a course for CourseKit whose content Hugo reads as well. What a smaller corpus has, a larger one has byte for byte.
/// </summary>
internal static class CorpusWriter
{
    public const int PagesInModule = 50;

    /// <summary>How many drawings lie in <c>static/</c>, for all pages.</summary>
    public const int Wheels = 12;

    private const string Settings = """
        title: "The Water Works of the Valley"
        id: water-works
        description: "A course that nobody wrote: as many lessons as a measurement needs."
        base_url: https://example.org/water-works/
        language: en

        """;

    private const string Home = """
        ---
        title: "The Water Works of the Valley"
        ---

        Wheels, ponds and gates, lesson by lesson.

        """;

    /// <summary>Writes so many lessons, and what belongs to them. The folder is made.</summary>
    /// <inheritdoc cref="CorpusPage.Write" path="/param[@name='plain']"/>
    public static void Write(int pages, string folder, bool plain = false)
    {
        Add("course.yml", Settings);
        Add("content/_index.md", Home);
        for (var spokes = 4; spokes < 4 + Wheels; spokes++) Add($"static/figures/wheel-{spokes}.svg", CorpusFigure.Wheel(spokes));
        for (var first = 1; first <= pages; first += PagesInModule) Add($"content/{Module(first)}/_index.md", ModulePage(first));
        Parallel.For(1, pages + 1, number =>
        {
            var lesson = $"content/{Module(number)}/{Lesson(number)}";
            Add($"{lesson}/index.md", CorpusPage.Write(number, plain));
            Add($"{lesson}/pond.svg", CorpusFigure.Curve(new CorpusRandom(-number), CorpusWords.Name(number)));
        });

        void Add(string path, string text)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    /// <summary>The folder of a lesson: <c>lesson-00001</c>, which the module's folder holds.</summary>
    public static string Lesson(int number) => FormattableString.Invariant($"lesson-{number:00000}");

    public static string Module(int number) => FormattableString.Invariant($"module-{ModuleNumber(number):000}");

    private static int ModuleNumber(int lesson) => ((lesson - 1) / PagesInModule) + 1;

    private static string ModulePage(int first)
    {
        var module = ModuleNumber(first);
        return FormattableString.Invariant($"""
            ---
            title: "Part {module:000}: from {CorpusWords.Name(first)} to {CorpusWords.Name(first + PagesInModule - 1)}"
            weight: {module}
            ---

            {new CorpusProse(new CorpusRandom(1_000_000_000L + module), CorpusWords.Name(first)).Paragraph(40).TrimEnd()}

            """);
    }
}
