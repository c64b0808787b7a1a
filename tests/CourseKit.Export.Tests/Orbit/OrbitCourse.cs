using CourseKit.Build;
using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;

namespace CourseKit.Export.Tests;

/// <summary>A small course of texts, given to Orbit's exporter.</summary>
internal sealed class OrbitCourse
{
    private OrbitCourse(Course course)
    {
        Course = course;
        Plan = new OrbitExporter().Plan(course, new DeckOptions());
    }

    public Course Course { get; }

    public DeckPlan Plan { get; }

    public IEnumerable<string> Mistakes => Course.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message);

    public IReadOnlyList<Diagnostic> Findings => Plan.Plan.Diagnostics;

    public IEnumerable<string> Codes => Findings.Select(finding => finding.Code);

    public string LockText => IdentityLockWriter.Write(Plan.Lock!);

    public OutputFile File => Assert.Single(Plan.Plan.RunAll().Files);

    public string Json => SiteStructure.TextOf(File);

    /// <summary>Every prompt of the course as Orbit is given it.</summary>
    public IReadOnlyList<OrbitPrompt> Prompts =>
        [.. Course.Pages.SelectMany(page => page.Page.Prompts.Select(prompt => OrbitPromptWriter.Write(Course, page.Page, prompt, RenderLabels.English).Prompt)).OfType<OrbitPrompt>()];

    /// <param name="course">One text a file, each after a line <c>=== path</c>.</param>
    /// <param name="lockText">The lock file, or null for none.</param>
    public static OrbitCourse Of(string course, string? lockText = null)
    {
        var texts = ("\n" + course).Split("\n=== ").Skip(1).Select(part =>
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            return KeyValuePair.Create(part[..end].Trim(), part[(end + 1)..] + "\n");
        }).ToList();
        if (lockText is not null) texts.Add(KeyValuePair.Create(IdentityLock.FileName, lockText));
        return new OrbitCourse(CourseCompiler.Understand(CourseFiles.FromTexts(texts), CompileOptions.ForExamples).Course);
    }

    /// <summary>A course of one page with one block, published at <c>https://example.org/t/</c>.</summary>
    public static OrbitCourse OfBlock(string block, string settings = "base_url: https://example.org/t/\nreview: orbit", string? lockText = null) =>
        Of(
            $"""
            === course.yml
            title: Tides
            id: tides
            {settings}
            === content/_index.md
            ---
            title: Tides
            ---

            {"{{"}<orbit_review>{"}}"}
            {block}
            {"{{"}</orbit_review>{"}}"}
            === content/other.md
            ---
            title: Other
            ---

            Words.
            === content/dial.png
            dial
            === content/plot.gif
            plot
            """,
            lockText);
}
