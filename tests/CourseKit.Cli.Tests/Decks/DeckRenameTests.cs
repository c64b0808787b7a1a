namespace CourseKit.Cli.Tests;

/// <summary>Titles change, and decks only when the author says so.</summary>
public sealed class DeckRenameTests : IDisposable
{
    private const string Rename = "Before they import, learners rename in Anki, or new cards open a second deck:\n";

    private readonly GitCourse _course = new();

    public void Dispose() => _course.Dispose();

    [Fact]
    public void A_renamed_module_updates_no_note_and_opens_no_deck_until_the_new_name_is_accepted()
    {
        GivenTwoModules();
        Title("turning", "1. Turning");

        var kept = _course.Diff();
        var renamed = _course.Cli.Run("deck", "rename");
        var accepted = _course.Diff();

        Assert.Equal((0, ""), (kept.ExitCode, kept.Error));
        Assert.EndsWith("\n\nNothing changes for readers.\n1 note rides along: what a card shows is the same, and titles, tags or markup\n  come with a note's next change.\n", kept.Out, StringComparison.Ordinal);
        Assert.Equal((0, "", $"coursekit.lock.json has these names now: build, and commit it.\n{Rename}  Loops::Turning  ->  Loops::1. Turning\n"), (renamed.ExitCode, renamed.Error, renamed.Out));
        Assert.Contains($"\n\n{Rename}  Loops::Turning  ->  Loops::1. Turning\n\n1 note rides along: ", accepted.Out, StringComparison.Ordinal);
        Assert.Contains("{\"folder\": \"turning\", \"name\": \"1. Turning\"}", _course.Cli.Read("coursekit.lock.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "\"decks\": [{\"from\": \"Loops::Turning\", \"to\": \"Loops::1. Turning\"}], \"ridesAlong\": 1,\n")]
    [InlineData("markdown", "or new cards open a second deck:**\n\n- Loops&#58;&#58;Turning → Loops&#58;&#58;1. Turning\n\n1 note rides along: ")]
    public void The_comparison_says_it_to_programs_and_reviewers_too(string format, string part)
    {
        GivenTwoModules();
        Title("turning", "1. Turning");
        _course.Cli.Run("deck", "rename");

        var result = _course.Diff("--exit-code", "--format", format);

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains(part, result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_says_it_and_writes_nothing()
    {
        GivenTwoModules();
        Title("turning", "1. Turning");
        var before = _course.Cli.Read("coursekit.lock.json");

        var result = _course.Cli.Run("deck", "rename", "--dry-run");

        Assert.Equal((0, "", $"coursekit.lock.json would take these names.\n{Rename}  Loops::Turning  ->  Loops::1. Turning\n"), (result.ExitCode, result.Error, result.Out));
        Assert.Equal(before, _course.Cli.Read("coursekit.lock.json"));
    }

    [Fact]
    public void Prompts_in_the_lock_are_left_to_the_next_build()
    {
        GivenTwoModules();
        Title("turning", "1. Turning");
        _course.Page("content/turning/page.md", "What turns slowly?\nThe drum.");
        var before = _course.Cli.Read("coursekit.lock.json");

        _course.Cli.Run("deck", "rename");

        Assert.Equal(before.Replace("\"name\": \"Turning\"", "\"name\": \"1. Turning\"", StringComparison.Ordinal), _course.Cli.Read("coursekit.lock.json"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Without_a_lock_or_a_changed_title_there_is_nothing_to_rename(bool hasLock)
    {
        if (hasLock) GivenTwoModules();
        else Pages();

        var result = _course.Cli.Run("deck", "rename", ".");

        var said = hasLock ? "Every deck that learners have is named as its title says: nothing to rename.\n" : "No deck of this course is out yet: nothing to rename.\n";
        Assert.Equal((0, "", said), (result.ExitCode, result.Error, result.Out));
    }

    [Theory]
    [InlineData("content/turning/_index.md", "---\ntitle: Never closed\n", "CK1001")]
    [InlineData("coursekit.lock.json", "{", "CK6100")]
    public void Of_a_course_with_errors_they_are_shown_and_nothing_is_renamed(string file, string text, string code)
    {
        GivenTwoModules();
        _course.Cli.With(file, text);

        var result = _course.Cli.Run("deck", "rename");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains($"error {code}: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("course.yml", "title: \"   \"\nid: loops\n", "course.yml:1")]
    [InlineData("content/turning/_index.md", "---\ntitle: \"  \"\n---\n", "_index.md:2")]
    public void A_blank_title_names_no_deck(string file, string text, string place)
    {
        GivenTwoModules();
        var before = _course.Cli.Read("coursekit.lock.json");
        _course.Cli.With(file, text);

        var result = _course.Cli.Run("deck", "rename");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains("CK1054: The title is empty", result.Error, StringComparison.Ordinal);
        Assert.Contains(place, result.Error, StringComparison.Ordinal);
        Assert.Contains("No deck was renamed", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, _course.Cli.Read("coursekit.lock.json"));
    }

    [Fact]
    public void A_program_reads_a_rename_in_one_line_however_long_it_is()
    {
        GivenTwoModules();
        var title = string.Join(' ', Enumerable.Repeat("Turning and winding", 6));
        Title("turning", title);

        var result = _course.Cli.Run("deck", "rename");

        Assert.EndsWith($"\n  Loops::Turning  ->  Loops::{title}\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_cannot_be_written_is_said()
    {
        GivenTwoModules();
        Title("turning", "1. Turning");

        var result = CoursekitProcess.Shell(_course.Folder, "chmod 555 .; coursekit deck rename; code=$?; chmod 755 .; exit $code");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains("error CK6109: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_was_never_committed_is_nobodys_and_follows_the_title()
    {
        GivenTwoModules();
        _course.Page("content/bending/page.md", "What bends?\nThe arc.").Cli.With("content/bending/_index.md", "---\ntitle: Bending\n---\n");
        _course.Lock();
        Title("bending", "3. Bending");
        Title("turning", "1. Turning");

        _course.Lock();

        var text = _course.Cli.Read("coursekit.lock.json");
        Assert.Contains("{\"folder\": \"bending\", \"name\": \"3. Bending\"}", text, StringComparison.Ordinal);
        Assert.Contains("{\"folder\": \"turning\", \"name\": \"Turning\"}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_committed_lock_is_of_before_names_were_kept_no_name_is_forgotten()
    {
        GivenTwoModules();
        var text = _course.Cli.Read("coursekit.lock.json");
        var start = text.IndexOf("  \"decks\"", StringComparison.Ordinal);
        _course.Cli.With("coursekit.lock.json", text.Remove(start, text.IndexOf("  ],\n", start, StringComparison.Ordinal) + 5 - start).Replace("\"version\": 3", "\"version\": 2", StringComparison.Ordinal));
        _course.Commit("A lock of version 2").Lock();
        Title("turning", "1. Turning");

        _course.Lock();

        Assert.Contains("{\"folder\": \"turning\", \"name\": \"Turning\"}", _course.Cli.Read("coursekit.lock.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_is_in_the_help_and_is_completed()
    {
        Assert.Contains("rename <course>", _course.Cli.Run("deck", "--help").Out, StringComparison.Ordinal);
        Assert.Contains("--dry-run", _course.Cli.Run("deck", "rename", "--help").Out, StringComparison.Ordinal);
        Assert.Equal("rename\n", _course.Cli.Run("[suggest:7]", "deck re").Out);
        Assert.Equal(2, _course.Cli.Run("deck", "rename", "--dryrun").ExitCode);
    }

    private void GivenTwoModules()
    {
        Pages();
        _course.Init().Lock().Commit("Begin");
    }

    private void Pages()
    {
        _course.Cli.With("course.yml", "title: Loops\nid: loops\n").With("content/turning/_index.md", "---\ntitle: Turning\n---\n").With("content/winding/_index.md", "---\ntitle: Winding\n---\n");
        _course.Page("content/turning/page.md", "What turns?\nThe drum.").Page("content/winding/page.md", "What winds?\nThe belt.");
    }

    private void Title(string module, string title) => _course.Cli.With($"content/{module}/_index.md", $"---\ntitle: {title}\n---\n");
}
