using System.Text.Json;
using CourseKit.Export;
using CourseKit.Model;

namespace CourseKit.Cli.Tests;

/// <summary>Packages as they lie on a disk or in a commit.</summary>
public sealed class DeckDiffPackageTests : IDisposable
{
    private readonly GitCourse _course = new();

    public void Dispose() => _course.Dispose();

    [Fact]
    public void Two_packages_are_compared_note_by_note()
    {
        GivenPackage("old.apkg", Note("a", "<p>What is a proxy?</p>", 100), Note("b", "Who is Goodhart?", 100), Note("c", "Why?", 100));
        GivenPackage("new.apkg", Note("a", "<p>What is a proxy goal?</p>", 101), Note("b", "Who was Goodhart?", 100), Note("d", "How?", 101));

        var result = _course.Diff("old.apkg", "new.apkg");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            """
            old  old.apkg
            new  new.apkg

            4 prompts: 1 added, 2 edited, 1 left out
              Anki   1 new, 1 updated in place, 1 not updated, 1 stays as it is
                     its log  1 new, 1 updated, 1 duplicate
            Replaced for learners: their own tags and wording on the updated note. README.md
              beside the decks says how they keep tags and style.

            A course

            ~ edited  a
                Q  What is a proxy{+ goal+}?
                Anki   updated in place

            ~ edited  b
                Q  Who [-is-]{+was+} Goodhart?
                Anki   not updated: it is not newer than what readers have, and Anki passes
                       over it

            + added  d
                Q  How?
                A  An answer.
                Anki   new

            - left out  c
                Q  Why?
                Anki   stays as it is: an import deletes nothing

            """,
            result.Out);
    }

    [Fact]
    public void A_package_is_compared_with_the_lock_by_GUIDs()
    {
        _course.Init().Page("a.md", "What is a proxy? {#proxy}\nA stand-in.\nWhy? {#why}\nBecause.").Lock();
        var identities = IdentityLockReader.Read(new Syntax.SourceText("lock", _course.Cli.Read("coursekit.lock.json"))).Lock!;
        var guid = identities.AnkiGuidOf(identities.Prompts.Single(prompt => prompt.Id == "proxy"));
        GivenPackage("old.apkg", Note("proxy", "What is a proxy?", 100) with { Guid = guid });

        var json = JsonDocument.Parse(_course.Diff("old.apkg", "coursekit.lock.json", "--format", "json").Out).RootElement;

        var prompts = json.GetProperty("prompts").EnumerateArray().Where(prompt => prompt.GetProperty("changes")[0].GetString() == "added");
        Assert.Equal("why", Assert.Single(prompts).GetProperty("id").GetString());
        Assert.Equal("package", json.GetProperty("old").GetProperty("kind").GetString());
        Assert.False(json.TryGetProperty("orbit", out _));
    }

    [Fact]
    public void A_package_in_a_commit_is_read_from_it()
    {
        _course.Init().Page("a.md", "Why?\nBecause.");
        GivenPackage("decks/a.apkg", Note("a", "Why?", 100));
        _course.Commit("one");
        GivenPackage("decks/a.apkg", Note("a", "How?", 101));

        var result = _course.Diff("HEAD:decks/a.apkg", "decks/a.apkg", "--format", "json");

        using var json = JsonDocument.Parse(result.Out);
        Assert.Equal("edited", Assert.Single(json.RootElement.GetProperty("prompts").EnumerateArray()).GetProperty("changes")[0].GetString());
    }

    [Theory]
    [InlineData("not a zip")]
    [InlineData("")]
    [InlineData("PK\u0005\u0006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0")]
    public void What_is_no_package_is_said(string content)
    {
        _course.Cli.With("old.apkg", content);
        GivenPackage("new.apkg", Note("a", "Why?", 100));

        var result = _course.Diff("old.apkg", "new.apkg");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains("error CK61", result.Error, StringComparison.Ordinal);
        Assert.Contains("\n  old.apkg", result.Error, StringComparison.Ordinal);
    }

    private static AnkiNote Note(string id, string front, long modified) =>
        new(id, AnkiNoteType.Basic, [front, "An answer.", "", "", id], ["coursekit::c"], modified, "A course");

    private void GivenPackage(string path, params AnkiNote[] notes) =>
        _course.Cli.With(path, AnkiPackage.Write(new AnkiPackageContent { CourseId = "c", Notes = notes, Modified = 100 }));
}
