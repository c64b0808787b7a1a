using System.Text;
using CourseKit.Build;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export.Tests;

/// <summary>The notes of a small course of texts.</summary>
internal sealed class TestNotes
{
    public const string LoopSvg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><circle r=\"1\"/></svg>";

    private readonly CourseNotes _notes;

    private TestNotes(Course course, CourseNotes notes, DeckOptions options) => (Course, _notes, Options) = (course, notes, options);

    /// <summary>What they were made with.</summary>
    public DeckOptions Options { get; }

    public Course Course { get; }

    public IReadOnlyList<CourseNote> All => _notes.Notes;

    public IdentityLock Lock => _notes.Lock;

    /// <summary>What the notes' making found.</summary>
    public IReadOnlyList<Diagnostic> Findings => _notes.Diagnostics;

    public IEnumerable<string> FindingLines => Findings.Select(finding =>
        $"{finding.Location.Path}({finding.Location.Start.Line},{finding.Location.Start.Column}): {finding.Code} {finding.Message}");

    /// <summary>What is wrong with the course itself.</summary>
    public IEnumerable<string> Mistakes => Course.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message);

    /// <param name="course">One text a file, each after a line <c>=== path</c>.</param>
    /// <param name="before">The build before, whose lock lies beside the course.</param>
    public static TestNotes Of(string course, TestNotes? before = null, DeckOptions? options = null)
    {
        var texts = TestSite.Split(course).ToList();
        if (before is not null) texts.Add(KeyValuePair.Create(IdentityLock.FileName, IdentityLockWriter.Write(before.Lock)));
        return Of(texts, options);
    }

    /// <param name="texts">Files by path, the lock among them.</param>
    public static TestNotes Of(IReadOnlyList<KeyValuePair<string, string>> texts, DeckOptions? options = null)
    {
        var bytes = texts.ToDictionary(text => text.Key, text => Encoding.UTF8.GetBytes(text.Value), StringComparer.Ordinal);
        var compiled = CourseCompiler.Understand(CourseFiles.FromTexts(texts), CompileOptions.ForExamples).Course;
        var decks = (options ?? new DeckOptions()) with { ReadAsset = path => bytes[path] };
        return new TestNotes(compiled, CourseNotes.Of(compiled, compiled.Identities.Lock, CourseModules.Of(compiled, compiled.Identities.Lock.Decks), decks), decks);
    }

    /// <summary>A course of one page with one review block, and a drawing beside it.</summary>
    public static TestNotes OfBlock(string block, bool hasBaseUrl = true, TestNotes? before = null) => Of(
        $$$"""
        === course.yml
        id: loops
        title: Loops
        {{{(hasBaseUrl ? "base_url: https://example.org/course/" : "")}}}
        === content/feedback.md
        ---
        title: Feedback
        ---

        ## What comes back

        {{<orbit_review>}}
        {{{block}}}
        {{</orbit_review>}}
        === content/loop.svg
        {{{LoopSvg}}}
        === content/other.md
        ---
        title: Other
        ---
        """,
        before);

    /// <summary>The first field of the only note.</summary>
    public string Front => All.Single().Fields[0];

    public string Back => All.Single().Fields[1];

    public CourseNote this[string front] => All.Single(note => note.Fields[0] == front);
}
