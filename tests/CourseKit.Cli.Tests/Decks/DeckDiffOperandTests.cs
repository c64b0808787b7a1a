using System.Text.Json;

namespace CourseKit.Cli.Tests;

/// <summary>What can be named to be compared, and what is said when it cannot.</summary>
public sealed class DeckDiffOperandTests : IDisposable
{
    private readonly GitCourse _course = new();

    public void Dispose() => _course.Dispose();

    [Fact]
    public void A_lock_larger_than_a_page_may_be_is_read_from_a_commit_and_from_the_disk()
    {
        foreach (var page in new[] { "a.md", "b.md" })
        {
            _course.Page(page, string.Join("\n\n", Enumerable.Range(0, 9).Select(i => $"Q: What is lamp {i} of {page}?\nA: {string.Concat(Enumerable.Repeat($"Lamp{i} ", 160_000))}.")));
        }

        _course.Lock().Init().Commit("Begin");
        Assert.True(new FileInfo(_course.Cli.At("coursekit.lock.json")).Length > 16 * 1024 * 1024);
        _course.Page("c.md", "Q: What burns oil?\nA: A lamp.");

        foreach (var result in new[] { _course.Diff(), _course.Diff("coursekit.lock.json") })
        {
            Assert.Equal("", result.Error);
            Assert.Contains("What burns oil?", result.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_course_alone_is_the_course_that_is_meant_as_in_every_command()
    {
        GivenTwoVersions();

        var inside = _course.Diff("--format", "json");
        var outside = _course.Cli.Run("deck", "diff", "--now", "2026-01-02", ".", "--format", "json");

        Assert.Equal(inside.Out, outside.Out);
        Assert.Contains("HEAD", outside.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Revisions_lock_files_and_courses_compare_alike()
    {
        GivenTwoVersions();
        File.Copy(_course.Cli.At("coursekit.lock.json"), _course.Cli.At("new.json"));
        _course.Cli.With("copy/a.md", File.ReadAllBytes(_course.Cli.At("a.md"))).With("copy/coursekit.lock.json", File.ReadAllBytes(_course.Cli.At("coursekit.lock.json")));

        Assert.All(
            [["HEAD~1", "HEAD"], ["v1", "new.json"], ["v1", "copy"], ["HEAD~1:coursekit.lock.json", "main"], ["v1", "HEAD:./coursekit.lock.json"]],
            (string[] operands) => Assert.Equal("edited", OnlyChange(_course.Diff([.. operands, "--format", "json"]))));

        Directory.Delete(_course.Cli.At("copy"), recursive: true);
        Assert.Equal("edited", OnlyChange(_course.Diff("v1", "--format", "json")));
    }

    [Fact]
    public void A_revision_holds_the_lock_beside_the_course_wherever_that_lies_in_the_repository()
    {
        _course.Init().Page("courses/one/a.md", "What is a proxy? {#proxy}\nA stand-in.").Lock("courses/one").Commit("one");
        _course.Page("courses/one/a.md", "What is a proxy goal? {#proxy}\nA stand-in.");

        Assert.Equal("edited", OnlyChange(_course.Diff("--course", "courses/one", "--format", "json")));
        Assert.Equal("edited", OnlyChange(_course.Diff("HEAD", "--course", "courses/one/a.md", "--format", "json")));
        Assert.Equal("edited", OnlyChange(_course.Diff("main:courses/one/coursekit.lock.json", "courses/one", "--course", "courses/one", "--format", "json")));
    }

    [Fact]
    public void Where_nothing_is_committed_the_lock_on_disk_is_taken_and_that_is_said()
    {
        _course.Page("a.md", "What is a proxy? {#proxy}\nA stand-in.").Lock();
        _course.Page("a.md", "What is a proxy goal? {#proxy}\nA stand-in.");

        var outside = _course.Diff("--format", "json");
        var unborn = _course.Init().Diff("--format", "json");

        Assert.All([outside, unborn], result => Assert.Equal("edited", OnlyChange(result, "hint CK6185: ")));
        Assert.Contains("in no git repository (fatal: not a git", outside.Error.ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("no commit holds", unborn.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEAD~7", "CK6180", "'HEAD~7' is no file, no folder and no git revision")]
    [InlineData("mian", "CK6180", "Did you mean 'main'?")]
    [InlineData("v1..main", "CK6180", "Give two revisions one after the other: 'v1 main'.")]
    [InlineData("main:other.json", "CK6181", "There is no file 'other.json' in the revision 'main'")]
    [InlineData("main:../../etc/passwd", "CK6181", "There is no file")]
    [InlineData("notes.txt", "CK6183", "'notes.txt' is no package, no lock and no course")]
    [InlineData("new.apkg", "CK6180", "'new.apkg' is no file")]
    public void What_cannot_be_compared_is_said(string operand, string code, string message)
    {
        GivenTwoVersions();
        _course.Cli.With("notes.txt", "Notes.");

        var result = _course.Diff(operand);

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains($"error {code}: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(message, OnOneLine(result.Error), StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_is_never_given_to_git()
    {
        GivenTwoVersions();

        var asOperand = _course.Diff("--", "--upload-pack=touch pwned");
        var inRevision = _course.Diff("--output=x:coursekit.lock.json");

        Assert.Equal((2, 2), (asOperand.ExitCode, inRevision.ExitCode));
    }

    [Fact]
    public void A_program_called_git_in_the_course_is_not_run()
    {
        GivenTwoVersions();
        _course.Cli.With("git", "#!/bin/sh\ntouch pwned\n");
        File.SetUnixFileMode(_course.Cli.At("git"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        var result = CoursekitProcess.Run(_course.Folder, "deck", "diff", "v1");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.False(File.Exists(_course.Cli.At("pwned")));
    }

    [Fact]
    public void A_broken_lock_in_a_revision_is_shown_where_it_is_broken()
    {
        GivenTwoVersions();
        _course.Cli.With("coursekit.lock.json", "{\n  \"version\": 1,\n  \"course\": broken\n}\n");
        _course.Commit("Broken");

        var result = _course.Diff("HEAD", "v1");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains("error CK6100: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("\n  HEAD:coursekit.lock.json:3:13\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("  3 |   \"course\": broken\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_course_with_errors_is_not_compared()
    {
        GivenTwoVersions();
        _course.Cli.With("b.md", "---\ntitle: Never closed\n");

        var result = _course.Diff();

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains("error CK1001: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_is_a_link_is_no_lock()
    {
        _course.Init().Page("a.md", "What is a proxy?\nA stand-in.").Cli.With("real.json", "{}");
        File.CreateSymbolicLink(_course.Cli.At("coursekit.lock.json"), "real.json");
        _course.Commit("one");

        Assert.Contains("error CK6181: ", _course.Diff("HEAD").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_for_a_wrong_option_names_the_whole_command()
    {
        var result = _course.Cli.Run("deck", "diff", "--markdown");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("'coursekit deck diff --help'", result.Error, StringComparison.Ordinal);
    }

    private void GivenTwoVersions()
    {
        _course.Init().Page("a.md", "What is a proxy? {#proxy}\nA stand-in.").Lock().Commit("one").Git("tag", "v1");
        _course.Page("a.md", "What is a proxy goal? {#proxy}\nA stand-in.").Lock().Commit("two");
    }

    private static string OnlyChange(CliResult result, string error = "")
    {
        Assert.Equal(0, result.ExitCode);
        if (error.Length == 0) Assert.Equal("", result.Error);
        else Assert.StartsWith(error, result.Error, StringComparison.Ordinal);
        var prompt = Assert.Single(JsonDocument.Parse(result.Out).RootElement.GetProperty("prompts").EnumerateArray());
        return Assert.Single(prompt.GetProperty("changes").EnumerateArray()).GetString()!;
    }

    /// <summary>As one line, whatever the width of the terminal.</summary>
    private static string OnOneLine(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
