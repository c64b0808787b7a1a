using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Cli.Tests;

/// <summary>What was never committed is forgotten when it goes; what was committed, readers may have.</summary>
public sealed class ForgottenPromptTests : IDisposable
{
    private const string LockPath = "coursekit.lock.json";
    private const string Proxy = "Q: What is a proxy?\nA: A measure that stands for the goal.";
    private const string Fail = "Q: When does a proxy fail?\nA: When it is optimised hard.";
    private const string Cloze = "C: A {lamp} burns {oil}.";

    private readonly GitCourse _course = new();

    public ForgottenPromptTests()
    {
        _course.Cli.With("course.yml", "title: Week\nid: week\nbase_url: https://example.org/\nrules:\n  CK6160: off\n").With(".gitignore", "dist/\n.coursekit*\n");
        _course.Init().Page("content/a.md", Proxy);
    }

    public void Dispose() => _course.Dispose();

    [GitFact]
    public void A_prompt_that_was_typed_built_and_deleted_between_two_commits_leaves_no_trace()
    {
        Built().Commit("Begin");
        var before = _course.Cli.Read(LockPath);
        Built(Proxy + "\n\n" + Fail);
        _course.Page("content/a.md", Proxy);

        var check = _course.Cli.Run("check");
        var build = _course.Cli.Run("build");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("The lock file is out of date (nothing changes for readers)", check.Error, StringComparison.Ordinal);
        Assert.Contains("For readers: nothing changes.", build.Out, StringComparison.Ordinal);
        Assert.Equal(before, _course.Cli.Read(LockPath));
    }

    [GitFact]
    public void A_prompt_that_was_committed_is_retired()
    {
        Built(Proxy + "\n\n" + Fail).Commit("Begin");

        Built();

        Assert.Equal(PromptState.Retired, Locked("fail").State);
    }

    [GitFact]
    public void Without_git_or_a_commit_or_a_committed_lock_every_prompt_that_went_is_retired()
    {
        Built(Proxy + "\n\n" + Fail).Page("content/a.md", Proxy);
        _course.Cli.Run("build");
        Assert.Equal(PromptState.Retired, Locked("fail").State);

        File.Delete(_course.Cli.At(LockPath));
        _course.Git("add", "content").Git("commit", "--quiet", "--message", "Pages alone");
        Built(Proxy + "\n\n" + Fail).Page("content/a.md", Proxy);
        _course.Cli.Run("build");
        Assert.Equal(PromptState.Retired, Locked("fail").State);

        using var plain = new Cli();
        plain.With("course.yml", "title: Week\nid: week\nbase_url: https://example.org/\n").WithPage("content/a.md", $"{{{{< orbit_review >}}}}\n{Proxy}\n{{{{< /orbit_review >}}}}").Run("build");
        plain.WithPage("content/a.md", "Text.").Run("build");
        Assert.Contains("\"retired\"", plain.Read(LockPath), StringComparison.Ordinal);
    }

    [GitFact]
    public void A_deletion_a_kind_and_a_page_that_were_never_committed_are_forgotten_too()
    {
        Built(Cloze).Commit("Begin");
        Built("C: A {lamp} {slowly} burns {oil}.");
        Built("C: A {lamp} slowly burns {oil}.");
        Assert.Empty(Locked("lamp").Numbers.Retired);

        _course.Page("content/b.md", Proxy);
        Built("Q: What does a lamp burn?\nA: It burns oil.");
        _course.Cli.Run("build");
        File.Move(_course.Cli.At("content/b.md"), _course.Cli.At("content/c.md"));
        _course.Cli.Run("build");
        Assert.Empty(ReadLock().FormerPages);

        _course.Commit("Another kind").Page("content/a.md", Cloze);
        _course.Cli.Run("build");
        _course.Page("content/a.md", "Q: What does a lamp burn?\nA: It burns oil.");
        _course.Cli.Run("build");
        Assert.All(ReadLock().Prompts, prompt => Assert.DoesNotContain(prompt.Former, note => note.Question.Contains("burns {oil}", StringComparison.Ordinal) && prompt.Kind == note.Kind));
    }

    [GitFact]
    public void A_deletion_that_was_committed_keeps_its_number()
    {
        Built("C: A {lamp} {slowly} burns {oil}.").Commit("Begin");

        Built("C: A {lamp} slowly burns {oil}.");

        Assert.Equal(new RetiredDeletion(2, "slowly"), Assert.Single(Locked("lamp").Numbers.Retired));
    }

    [GitFact]
    public void A_committed_lock_that_is_damaged_or_newer_is_said_and_nothing_is_forgotten()
    {
        Built().Commit("Begin");
        foreach (var (text, word) in new[] { ("{}", "'version'"), (_course.Cli.Read(LockPath).Replace("\"version\": 3", "\"version\": 9", StringComparison.Ordinal), "version 9") })
        {
            var good = _course.Cli.Read(LockPath);
            _course.Cli.With(LockPath, text);
            _course.Commit("Another lock").Cli.With(LockPath, good);
            Built(Proxy + "\n\n" + Fail).Page("content/a.md", Proxy);

            var build = _course.Cli.Run("build", "--format", "json");

            Assert.Contains("CK6031", build.Out, StringComparison.Ordinal);
            Assert.Contains(word, build.Out, StringComparison.Ordinal);
            Assert.Equal(PromptState.Retired, Locked("fail").State);
        }
    }

    [GitFact]
    public void While_a_merge_is_not_committed_what_the_other_side_has_is_known()
    {
        Built().Commit("Begin");
        _course.Git("checkout", "--quiet", "-b", "other");
        Built(Proxy + "\n\n" + Fail).Commit("Other");
        _course.Git("checkout", "--quiet", "main").Git("merge", "--quiet", "--no-ff", "--no-commit", "other").Page("content/a.md", Proxy);

        _course.Cli.Run("build");

        Assert.Equal(PromptState.Retired, Locked("fail").State);
    }

    [GitFact]
    public void A_course_in_a_folder_of_a_worktree_of_a_shallow_clone_asks_its_own_last_commit()
    {
        using var clones = new Cli();
        Built(Proxy + "\n\n" + Fail).Commit("Begin");
        foreach (var file in (string[])["course.yml", LockPath]) File.Move(_course.Cli.At(file), Path.Combine(Directory.CreateDirectory(_course.Cli.At("week")).FullName, file));
        Directory.Move(_course.Cli.At("content"), _course.Cli.At("week/content"));
        _course.Commit("In a folder").Git("clone", "--quiet", "--depth", "1", $"file://{_course.Folder}", clones.At("shallow")).Git("-C", clones.At("shallow"), "worktree", "add", "--quiet", clones.At("tree"));
        var text = File.ReadAllText(clones.At("tree/week/content/a.md"));
        clones.With("tree/week/content/a.md", text.Replace(Fail, Fail + "\n\nQ: What was typed in between?\nA: Only this.", StringComparison.Ordinal)).Run("build", "tree/week");
        clones.With("tree/week/content/a.md", text.Replace(Fail, "", StringComparison.Ordinal)).Run("build", "tree/week");

        var prompts = IdentityLockReader.Read(new SourceText(IdentityLock.FileName, clones.Read("tree/week/coursekit.lock.json"))).Lock!.Prompts;

        Assert.Equal([("What is a proxy?", PromptState.Active), ("When does a proxy fail?", PromptState.Retired)], prompts.Select(prompt => (prompt.Question, prompt.State)));
        foreach (var file in Directory.EnumerateFiles(clones.Folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
    }

    [GitFact]
    public void An_address_that_was_never_committed_is_no_page_s_former_one()
    {
        Built().Commit("Begin");
        File.Move(_course.Cli.At("content/a.md"), _course.Cli.At("content/b.md"));
        var published = _course.Cli.Run("build");
        File.Move(_course.Cli.At("content/b.md"), _course.Cli.At("content/c.md"));
        var between = _course.Cli.Run("build");

        Assert.Contains("The page was at '/a/' and is at '/b/' now", published.Error, StringComparison.Ordinal);
        Assert.Contains("The page was at '/a/' and is at '/c/' now", between.Error, StringComparison.Ordinal);
        Assert.Equal([new("content/c.md", "/c/", ["/a/"])], ReadLock().Pages);
        Assert.Contains("CK4133", _course.Cli.Run("check", "--fix").Out, StringComparison.Ordinal);
        Assert.Contains("aliases: [/a/]\n", _course.Cli.Read("content/c.md"), StringComparison.Ordinal);
    }

    [GitFact]
    public void Git_runs_only_when_something_went()
    {
        const string Shell = "mkdir bin; printf '#!/bin/sh\\necho \"$@\" >> %s/asked\\nexit 1\\n' \"$PWD\" > bin/git; chmod +x bin/git; PATH=\"$PWD/bin:$PATH\"; ";
        Built();
        _course.Page("content/a.md", Proxy.Replace("goal", "aim", StringComparison.Ordinal) + "\n\n" + Fail);

        CoursekitProcess.Shell(_course.Folder, Shell + "coursekit build .");
        var asked = File.Exists(_course.Cli.At("asked"));
        _course.Page("content/a.md", Fail);
        CoursekitProcess.Shell(_course.Folder, "PATH=\"$PWD/bin:$PATH\"; coursekit build .");

        Assert.False(asked);
        Assert.True(File.Exists(_course.Cli.At("asked")));
    }

    private GitCourse Built(string? prompts = null)
    {
        if (prompts is not null) _course.Page("content/a.md", prompts);
        else _course.Page("content/a.md", Proxy);
        var build = _course.Cli.Run("build");
        Assert.True(build.ExitCode == 0, build.Error);
        return _course;
    }

    private LockedPrompt Locked(string word) => ReadLock().Prompts.Single(prompt => prompt.Question.Contains(word, StringComparison.Ordinal));

    private IdentityLock ReadLock() => IdentityLockReader.Read(new SourceText(IdentityLock.FileName, _course.Cli.Read(LockPath))).Lock!;
}
