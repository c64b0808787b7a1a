using System.Globalization;
using System.Text;
using CourseKit.Build;
using CourseKit.Testing;

namespace CourseKit.Export.Tests;

/// <summary>A whole small course in, its packages as a reader finds them out.</summary>
public sealed class AnkiExporterTests
{
    private const string Course = $$$"""
        === course.yml
        id: loops
        title: Loops & arcs
        description: How things come back.
        base_url: https://example.org/course/
        authors: [Mara Quill]
        license: CC BY 4.0
        license_url: https://creativecommons.org/licenses/by/4.0/
        modules: [turning, bending]
        === content/turning/_index.md
        ---
        title: Turning
        description: Round and round.
        ---
        === content/turning/fast.md
        ---
        title: Fast turns
        ---

        ## Speed

        {{<orbit_review>}}
        What does ![a loop](loop.svg) show? {.core}
        A loop with $a<b$.
        How fast is it?
        Very.
        {{</orbit_review>}}
        === content/turning/loop.svg
        {{{TestNotes.LoopSvg}}}
        === content/bending/_index.md
        ---
        title: Bending
        ---
        === content/bending/slow.md
        ---
        title: Slow bends
        ---

        {{<orbit_review>}}
        Q: How fast is it? {.repeat}
        A: Very.

        C: An {arc|shape} bends, a {loop} $\frac{{a}}{b}$ closes.

        Q: Which type?
        A: `std::vector` or `{{x}}`.

        Q: Who?
        A: Mara.
        {{</orbit_review>}}
        """;

    [Fact]
    public void A_course_becomes_a_package_one_for_each_module_and_a_text()
    {
        var files = Build(Course);

        var dump = string.Join("\n", files.Select(file => $"==== {file.Key}\n\n{Dump(file.Key, file.Value)}"));
        Snapshot.Match(dump);
    }

    [Fact]
    public void Notes_are_the_same_in_every_package_but_for_their_deck()
    {
        var files = Build(Course);

        var course = Read(files, "decks/loops.apkg").ToDictionary(note => note.Guid);
        var modules = Read(files, "decks/loops-turning.apkg").Concat(Read(files, "decks/loops-bending.apkg")).ToList();
        Assert.Equal(5, course.Count);
        Assert.Equal(6, modules.Count);
        Assert.All(modules, note => Assert.Equal(course[note.Guid] with { Deck = note.Deck }, note));
    }

    [Fact]
    public void The_same_course_gives_the_same_bytes()
    {
        var (once, again) = (Build(Course), Build(Course));

        Assert.Equal(once.Keys, again.Keys);
        Assert.All(once, file => Assert.Equal(file.Value, again[file.Key]));
    }

    [Fact]
    public void A_course_of_one_module_has_one_package_and_one_without_prompts_none()
    {
        var page = "=== content/a/_index.md\n---\ntitle: A\n---\n";

        Assert.Equal(
            ["decks/course.anki.txt", "decks/course.apkg"],
            Build(page + "\n{{<orbit_review>}}\nWhy?\nSo.\n{{</orbit_review>}}\n").Keys);
        Assert.Empty(Build(page));
    }

    private static SortedDictionary<string, byte[]> Build(string course)
    {
        var options = CompileOptions.ForExamples with { Decks = new DeckOptions { Now = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero) } };
        var result = CourseCompiler.Build(CourseFiles.FromTexts(TestSite.Split(course)), options);
        Assert.False(result.HasErrors);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in result.Files.Where(file => file.Path.StartsWith("decks/", StringComparison.Ordinal) && !file.Path.EndsWith(".json", StringComparison.Ordinal)))
        {
            files.Add(file.Path, ((OutputContent.Bytes)file.Content).Data.ToArray());
        }

        return files;
    }

    private static IEnumerable<AnkiPackageNote> Read(SortedDictionary<string, byte[]> files, string path) =>
        AnkiPackageReader.Read(path, files[path]).Package!.Notes;

    private static string Dump(string path, byte[] bytes)
    {
        if (!path.EndsWith(".apkg", StringComparison.Ordinal)) return Encoding.UTF8.GetString(bytes);
        var reading = AnkiPackageReader.Read(path, bytes);
        Assert.Empty(reading.Diagnostics);
        var dump = new StringBuilder();
        foreach (var note in reading.Package!.Notes)
        {
            dump.Append(CultureInfo.InvariantCulture, $"{note.Guid} {note.NoteTypeName}, {note.Cards} card(s) in {note.Deck}, {note.Modified}\n");
            for (var i = 0; i < note.Fields.Count; i++) dump.Append(CultureInfo.InvariantCulture, $"  {note.FieldNames[i]}: {note.Fields[i]}\n");
            dump.Append(CultureInfo.InvariantCulture, $"  {string.Join(' ', note.Tags)}\n");
        }

        return dump.Append("media: ").AppendJoin(", ", reading.Package.Media).Append('\n').ToString();
    }
}
