using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Cli.Tests;

/// <summary>The lock file where branches meet: in git, by the commands.</summary>
public sealed class LockMergeCommandTests : IDisposable
{
    private const string LockPath = "week/coursekit.lock.json";
    private const string Settings = "title: Week\nid: week\nbase_url: https://example.org/\nrules:\n  CK6160: off\n";
    private const string Proxy = "Q: What is a proxy?\nA: A measure that stands for the goal.";
    private const string Fail = "Q: When does a proxy fail?\nA: When it is optimised hard.";
    private const string Loop = "Q: When is a loop of feedback closed?\nA: Once the outcome comes back in.";

    private const string Old = "Q: Who was Goodhart?\nA: An economist at the Bank of England.";

    private readonly GitCourse _course = new();

    public LockMergeCommandTests()
    {
        _course.Cli.With("week/course.yml", Settings);
        _course.Init().Page("week/content/a.md", Proxy);
    }

    public void Dispose() => _course.Dispose();

    [GitFact]
    public void Git_merges_with_the_driver_what_it_cannot_merge_as_text_and_every_prompt_is_who_it_was()
    {
        Install();
        Diverge(installed: true);

        Assert.Equal(0, _course.TryGit("merge", "--no-edit", "-Xours", "other").ExitCode);

        var merged = ReadLock();
        Assert.Equal(3, merged.Prompts.Count);
        Assert.Equal(0, _course.Cli.Run("build", "week").ExitCode);
        Assert.Equal(merged.Prompts.Select(prompt => prompt.Key), ReadLock().Prompts.Select(prompt => prompt.Key));
    }

    [GitFact]
    public void A_conflict_that_git_left_names_the_command_which_merges_it()
    {
        Diverge(installed: false);
        _course.TryGit("merge", "--no-edit", "other");
        _course.Git("checkout", "--ours", "--", "week/content/a.md");

        var check = _course.Cli.Run("check", "week");
        var merge = _course.Cli.Run("lock", "merge", "week");

        Assert.Contains("error CK6101", check.Error, StringComparison.Ordinal);
        Assert.Contains("'coursekit lock merge'", check.Error, StringComparison.Ordinal);
        Assert.Equal((0, "Merged week/coursekit.lock.json: 3 prompts. Build, then 'git add week/coursekit.lock.json'.\n", ""), (merge.ExitCode, merge.Out, merge.Error));
        Assert.Equal(3, ReadLock().Prompts.Count);
    }

    [GitFact]
    public void A_prompt_moved_to_two_pages_stands_twice_in_a_merge_as_text_and_once_when_that_is_done_again()
    {
        _course.Page("week/content/a.md", Proxy + "\n\n" + Loop).Page("week/content/c.md", Fail).Page("week/content/e.md", Old).Lock("week").Commit("Begin");
        _course.Git("checkout", "--quiet", "-b", "other").Page("week/content/a.md", Proxy).Page("week/content/e.md", Old + "\n\n" + Loop).Lock("week").Commit("Other");
        _course.Git("checkout", "--quiet", "main").Page("week/content/a.md", Proxy).Page("week/content/c.md", Fail + "\n\n" + Loop).Lock("week").Commit("Ours");
        _course.Git("merge", "--quiet", "--no-edit", "other");

        var check = _course.Cli.Run("check", "week");
        var merge = _course.Cli.Run("lock", "merge", "week");

        Assert.Contains("error CK6106", check.Error, StringComparison.Ordinal);
        Assert.Equal(0, merge.ExitCode);
        Assert.Equal(["content/c.md", "content/e.md"], ReadLock().Prompts.Single(prompt => prompt.Question.Contains("loop", StringComparison.Ordinal)).Places.Select(place => place.Page));
        Assert.Contains("hint CK6035", _course.Cli.Run("lock", "merge", "week").Error, StringComparison.Ordinal);
    }

    [GitFact]
    public void Installing_says_what_it_did_and_does_it_once()
    {
        _course.Cli.With("week/.gitattributes", "*.png binary");

        var first = _course.Cli.Run("lock", "install", "week");
        var config = _course.Cli.Read(".git/config");
        var second = _course.Cli.Run("lock", "install", "week");

        Assert.StartsWith("week/.gitattributes: written\ngit config merge.coursekit-lock.name: set\ngit config merge.coursekit-lock.driver: set\n", first.Out, StringComparison.Ordinal);
        Assert.StartsWith("week/.gitattributes: names the lock file already\ngit config merge.coursekit-lock.name: set already\ngit config merge.coursekit-lock.driver: set already\n", second.Out, StringComparison.Ordinal);
        Assert.Equal("*.png binary\ncoursekit.lock.json merge=coursekit-lock\n", _course.Cli.Read("week/.gitattributes"));
        Assert.Equal(config, _course.Cli.Read(".git/config"));
        Assert.Contains("lock merge %O %A %B %P", config, StringComparison.Ordinal);
    }

    [GitFact]
    public void A_rule_that_git_has_already_is_enough_and_one_that_speaks_against_it_is_reported()
    {
        _course.Cli.With(".gitattributes", "**/coursekit.lock.json merge=coursekit-lock\n");
        Assert.Contains("names the lock file already", _course.Cli.Run("lock", "install", "week").Out, StringComparison.Ordinal);
        Assert.False(File.Exists(_course.Cli.At("week/.gitattributes")));

        _course.Cli.With(".git/info/attributes", "coursekit.lock.json merge=union\n");
        var against = _course.Cli.Run("lock", "install", "week");
        Assert.Equal(1, against.ExitCode);
        Assert.Contains("error CK6036: Git cannot be told to merge the lock file: another rule", against.Error, StringComparison.Ordinal);
    }

    [GitFact]
    public void Where_the_name_is_on_the_PATH_git_runs_it_by_its_name()
    {
        var path = _course.Cli.At("bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        _course.Cli.With("bin/coursekit", "").WithVariable("PATH", path).Run("lock", "install", "week");

        Assert.Contains("driver = coursekit lock merge %O %A %B %P\n", _course.Cli.Read(".git/config"), StringComparison.Ordinal);
    }

    [GitFact]
    public void A_side_that_cannot_be_read_leaves_git_s_marks_and_no_side_is_taken()
    {
        _course.Lock("week");
        var good = _course.Cli.Read(LockPath);
        _course.Cli.With("base", good).With("ours", good.Replace("the goal", "a goal", StringComparison.Ordinal)).With("theirs", good.Replace("the goal", "our goal", StringComparison.Ordinal).Replace("\"qa\"", "\"quiz\"", StringComparison.Ordinal));

        var result = _course.Cli.Run("lock", "merge", "base", "ours", "theirs", LockPath);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error CK6104", result.Error, StringComparison.Ordinal);
        Assert.Contains("week/coursekit.lock.json (theirs):15:", result.Error, StringComparison.Ordinal);
        Assert.Matches("(?s)<<<<<<< ours\n.*a goal.*=======\n.*our goal.*>>>>>>> theirs\n", _course.Cli.Read("ours"));
    }

    [GitFact]
    public void Two_courses_that_began_apart_are_merged_but_for_the_one_line_that_the_author_must_choose()
    {
        _course.Lock("week");
        var ours = _course.Cli.Read(LockPath);
        _course.Cli.With("base", "").With("ours", ours).With("theirs", ours.Replace("\"ankiCourse\": \"week\"", "\"ankiCourse\": \"month\"", StringComparison.Ordinal));

        var result = _course.Cli.Run("lock", "merge", "base", "ours", "theirs", LockPath);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error CK6032: The two sides make their notes from two course ids", result.Error, StringComparison.Ordinal);
        Assert.Contains("\n<<<<<<< ours\n  \"ankiCourse\": \"week\",\n=======\n  \"ankiCourse\": \"month\",\n>>>>>>> theirs\n", _course.Cli.Read("ours"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("a", "b", "c")]
    public void Operands_that_are_neither_a_course_nor_those_of_a_driver_are_refused(params string[] operands)
    {
        var result = _course.Cli.Run(["lock", "merge", .. operands]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("OLD OURS THEIRS PATH", result.Error, StringComparison.Ordinal);
    }

    /// <summary>Both branches add a prompt to the one page, and so at one place of the lock.</summary>
    private void Diverge(bool installed)
    {
        _course.Lock("week").Commit(installed ? "Begin, with the driver" : "Begin");
        _course.Git("checkout", "--quiet", "-b", "other").Page("week/content/a.md", Proxy + "\n\n" + Fail).Lock("week").Commit("Other");
        _course.Git("checkout", "--quiet", "main").Page("week/content/a.md", Proxy + "\n\n" + Loop).Lock("week").Commit("Ours");
    }

    private void Install() => Assert.Equal(0, _course.Cli.Run("lock", "install", "week").ExitCode);

    private IdentityLock ReadLock() => IdentityLockReader.Read(new SourceText(IdentityLock.FileName, _course.Cli.Read(LockPath))).Lock!;
}
