using CourseKit.Model;
using CourseKit.Typesetting;

namespace CourseKit.Export.Tests;

/// <summary>Code on cards is coloured, and notes are what they were without colours.</summary>
public sealed class CardColorTests : IDisposable
{
    private const string Course = """
        === course.yml
        id: loops
        title: Loops
        === content/feedback.md
        ---
        title: Feedback
        ---

        {{<orbit_review>}}
        Q: What does this print?
        ```c#
        Console.WriteLine($"{x}}}"); // {{c1::a}} [sound:x] \\(b\\)
        ```
        A:
        ```{python}
        d = {"a": {"b": 1}}
        ```

        C: The {loop} is
        ```go {linenos=true,hl_lines=1}
        for i := range x { f(map[a]b{c: {d: e}}) }
        ```

        Q: Why?
        A: `so`
        {{</orbit_review>}}
        """;

    private readonly Typesetter _typesetter = new();

    [Fact]
    public void Code_of_both_sides_and_of_clozes_has_colors()
    {
        var notes = With(_typesetter);

        Assert.Empty(notes.Mistakes);
        Assert.Contains("<pre><code class=\"language-c#\">Console.<span class=\"tok-function\">WriteLine</span>(", notes.All.First().Fields[0], StringComparison.Ordinal);
        Assert.Contains("<span class=\"tok-number\">1</span>", notes.All.First().Fields[1], StringComparison.Ordinal);
        Assert.Contains("<span class=\"tok-keyword\">for</span> i", notes.All.ElementAt(1).Fields[0], StringComparison.Ordinal);
        Assert.DoesNotContain("data-line", notes.All.ElementAt(1).Fields[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Guids_times_hashes_and_the_lock_are_the_same_with_and_without_colors()
    {
        var (plain, colored) = (With(null), With(_typesetter));

        Assert.Equal(plain.All.Select(note => (note.Source.Guid, note.State)), colored.All.Select(note => (note.Source.Guid, note.State)));
        Assert.Equal(IdentityLockWriter.Write(plain.Lock), IdentityLockWriter.Write(colored.Lock));
        Assert.All(plain.All.Zip(colored.All), pair => Assert.Equal(
            pair.First.Fields.Select(NoteText.Of), pair.Second.Fields.Select(NoteText.Of)));
    }

    [Fact]
    public void A_note_that_readers_have_without_colors_is_not_newer_with_them()
    {
        var before = With(null);

        var after = With(_typesetter, before);

        Assert.Equal(IdentityLockWriter.Write(before.Lock), IdentityLockWriter.Write(after.Lock));
    }

    [Fact]
    public void A_comparison_of_packages_does_not_speak_of_colors()
    {
        var diff = PackageDiff.Between(Package(With(null)), Package(With(_typesetter)), new(DeckStateKind.Package, "a"), new(DeckStateKind.Package, "b"));

        Assert.Equal(With(null).All.SelectMany(note => note.Fields).Select(CardCode.Comparable), With(_typesetter).All.SelectMany(note => note.Fields).Select(CardCode.Comparable));
        Assert.True(diff.IsEmpty, string.Join('\n', diff.Changes));
    }

    [Theory]
    [InlineData("a <span class=\"tok-keyword\">b</span> c<span class=\"tok-x\"></span>", "a b c")]
    [InlineData("<span class=\"own\">a</span><span class=\"tok-open\">b<span>(</span>c</span>d", "<span class=\"own\">a</span>b<span>(</span>cd")]
    [InlineData("</span>a<span class=\"tok-open\">b</spa", "</span>ab</spa")]
    [InlineData("a<span class=\"tok-open", "a")]
    public void What_colors_a_field_can_be_taken_out(string field, string plain) => Assert.Equal(plain, CardCode.WithoutColors(field));

    public void Dispose() => _typesetter.Dispose();

    private static TestNotes With(Typesetter? typesetter, TestNotes? before = null) => TestNotes.Of(Course, before, new DeckOptions { Typesetter = typesetter });

    private static AnkiPackageFile Package(TestNotes notes)
    {
        var plan = new AnkiExporter().Plan(notes.Course, notes.Options);
        var bytes = ((OutputContent.Bytes)plan.Plan.Jobs.First().Run().Files.Single().Content).Data;
        return AnkiPackageReader.Read("a.apkg", bytes.ToArray()).Package!;
    }
}
