using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Cli.Tests;

/// <summary>The last commit is found in whatever form git keeps a repository.</summary>
public sealed class RepositoryShapeTests : IDisposable
{
    private const string Committed = "Q: What is a proxy?\nA: A measure that stands for the goal.\n\nQ: When does a proxy fail?\nA: When it is optimised hard.";
    private const string Kept = "Q: What is a proxy?\nA: A measure that stands for the goal.";
    private const string Typed = "\n\nQ: What was typed in between?\nA: Only this.";

    private readonly GitCourse _repository = new();
    private readonly Cli _cli;

    public RepositoryShapeTests() => _cli = _repository.Cli;

    public void Dispose() => _repository.Dispose();

    [GitFact]
    public void A_repository_with_packed_refs_and_objects()
    {
        Init("course").Course("course").Commit("course");
        Git("-C", "course", "pack-refs", "--all", "--prune").Git("-C", "course", "gc", "--quiet", "--prune=now");
        Assert.False(File.Exists(_cli.At("course/.git/refs/heads/main")));

        AssertForgetsOnlyWhatWasNeverCommitted("course");
    }

    [GitFact]
    public void A_repository_with_ids_of_SHA_256()
    {
        Git("init", "--quiet", "--object-format=sha256", "--initial-branch", "main", "course").Course("course").Commit("course");

        AssertForgetsOnlyWhatWasNeverCommitted("course");
    }

    [GitFact]
    public void A_detached_head()
    {
        Init("course").Course("course").Commit("course").Git("-C", "course", "checkout", "--quiet", "--detach");

        AssertForgetsOnlyWhatWasNeverCommitted("course");
    }

    [GitFact]
    public void A_repository_that_lies_elsewhere()
    {
        Git("init", "--quiet", "--initial-branch", "main", "--separate-git-dir", "elsewhere.git", "course").Course("course").Commit("course");
        Assert.True(File.Exists(_cli.At("course/.git")));

        AssertForgetsOnlyWhatWasNeverCommitted("course");
    }

    [GitFact]
    public void A_worktree()
    {
        Init("course").Course("course").Commit("course").Git("-C", "course", "worktree", "add", "--quiet", "-b", "other", "../tree");

        AssertForgetsOnlyWhatWasNeverCommitted("tree");
    }

    [GitFact]
    public void A_worktree_of_a_bare_repository()
    {
        Init("course").Course("course").Commit("course").Git("clone", "--quiet", "--bare", "course", "bare.git").Git("-C", "bare.git", "worktree", "add", "--quiet", "../tree", "main");

        AssertForgetsOnlyWhatWasNeverCommitted("tree");
    }

    [GitFact]
    public void A_worktree_in_which_a_merge_is_not_done()
    {
        Init("course").Course("course", Kept).Commit("course").Git("-C", "course", "worktree", "add", "--quiet", "-b", "other", "../tree");
        Course("tree", Committed).Commit("tree").Git("-C", "course", "merge", "--quiet", "--no-ff", "--no-commit", "other");
        Assert.True(File.Exists(_cli.At("course/.git/MERGE_HEAD")));

        AssertForgetsOnlyWhatWasNeverCommitted("course");
    }

    [GitFact]
    public void A_submodule_whose_own_last_commit_counts()
    {
        Init("origin").Course("origin").Commit("origin");
        Init("super").Git("-C", "super", "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "../origin", "course").Commit("super");
        Assert.True(File.Exists(_cli.At("super/course/.git")));

        AssertForgetsOnlyWhatWasNeverCommitted("super/course");
    }

    [GitFact]
    public void A_folder_of_a_repository_with_a_submodule_beside_it()
    {
        Init("origin").Course("origin", Kept).Commit("origin");
        Init("super").Git("-C", "super", "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "../origin", "module").Course("super/course").Commit("super");

        AssertForgetsOnlyWhatWasNeverCommitted("super/course");
    }

    [GitFact]
    public void A_course_in_a_folder_that_passes_for_a_bare_repository_asks_no_git_there()
    {
        Init("course").Course("course").Commit("course").Git("clone", "--quiet", "--bare", "course", "bare.git");
        // Whoever sends a course could bring one along, with settings that run programs.
        Git("-C", "bare.git", "config", "core.fsmonitor", "touch asked").Git("-C", "bare.git", "config", "core.pager", "touch asked");
        Course("bare.git");

        Course("bare.git", Committed + Typed);
        Course("bare.git", Kept);

        Assert.Equal(3, Prompts("bare.git").Count);
        Assert.False(File.Exists(_cli.At("bare.git/asked")));
    }

    [GitFact]
    public void A_git_file_that_leads_nowhere()
    {
        Course("course");
        _cli.With("course/.git", "gitdir: ../none\n");

        Course("course", Kept);

        Assert.Equal([("What is a proxy?", PromptState.Active), ("When does a proxy fail?", PromptState.Retired)], Prompts("course"));
    }

    private void AssertForgetsOnlyWhatWasNeverCommitted(string folder)
    {
        Course(folder, Committed + Typed);
        Assert.Equal(3, Prompts(folder).Count);

        Course(folder, Kept);

        Assert.Equal([("What is a proxy?", PromptState.Active), ("When does a proxy fail?", PromptState.Retired)], Prompts(folder));
    }

    private List<(string Question, PromptState State)> Prompts(string folder) =>
        [.. IdentityLockReader.Read(new SourceText(IdentityLock.FileName, _cli.Read($"{folder}/coursekit.lock.json"))).Lock!.Prompts.Select(prompt => (prompt.Question, prompt.State))];

    /// <summary>Writes the course and builds it.</summary>
    private RepositoryShapeTests Course(string folder, string prompts = Committed)
    {
        _cli.With($"{folder}/course.yml", "title: Week\nid: week\nbase_url: https://example.org/\n").With($"{folder}/.gitignore", "dist/\n.coursekit*\n")
            .WithPage($"{folder}/content/a.md", $"{{{{< orbit_review >}}}}\n{prompts}\n{{{{< /orbit_review >}}}}");
        var build = _cli.Run("build", folder);
        Assert.True(build.ExitCode == 0, build.Error);
        return this;
    }

    private RepositoryShapeTests Init(string folder) => Git("init", "--quiet", "--initial-branch", "main", folder);

    private RepositoryShapeTests Commit(string folder) => Git("-C", folder, "add", "--all").Git("-C", folder, "commit", "--quiet", "--message", "Now");

    private RepositoryShapeTests Git(params string[] arguments)
    {
        _repository.Git(arguments);
        return this;
    }
}
