using CourseKit.Model;

namespace CourseKit.Cli.Tests;

/// <summary>
/// Branches that are merged by git itself, in repositories of their own. With COURSEKIT_FUZZ=20 there are twenty times as many.
/// </summary>
public sealed class GitMergePropertyTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Tests = 24;

    [GitFact]
    public void With_the_driver_two_branches_merge_in_nine_of_ten_cases_and_no_identity_is_lost() =>
        Assert.InRange(Conflicts(isApart: false, withDriver: true, Tests), 0, 0.1);

    [GitFact]
    public void Without_the_driver_branches_on_different_pages_merge_in_most_cases_and_no_identity_is_lost() =>
        Assert.InRange(Conflicts(isApart: true, withDriver: false, Tests / 2), 0, 0.25);

    /// <summary>The share of merges in which git could not merge the lock; those are then merged by the command.</summary>
    private double Conflicts(bool isApart, bool withDriver, int tests)
    {
        var (merges, conflicts, pages) = (0, 0, 0);
        Property.Holds(
            Property.Seeds,
            seed =>
            {
                using var branches = new RandomBranches(seed, isApart);
                if (withDriver) Assert.Equal(ExitCode.Fine, branches.Course.Cli.Run("lock", "install").ExitCode);
                var (ours, theirs) = branches.Branch();
                merges++;
                if (!branches.Merge())
                {
                    conflicts++;
                    Assert.Equal(ExitCode.Fine, branches.Course.Cli.Run("lock", "merge").ExitCode);
                }

                if (branches.Decided.Count > 0) pages++;
                AssertWhoIsWho(branches, ours, theirs);
            },
            tests);
        output.WriteLine($"{merges} merges: {pages} with conflicts in pages, {conflicts} with one in the lock");
        return (double)conflicts / merges;
    }

    private static void AssertWhoIsWho(RandomBranches branches, IdentityLock ours, IdentityLock theirs)
    {
        var (left, right) = (ByQuestion(ours), ByQuestion(theirs));
        var merged = branches.Lock;

        var built = branches.Build();

        Assert.False(built.HasErrors, Build.DiagnosticRenderer.Render(built.Report, Build.DiagnosticFormat.Text));
        string[] all = [.. ours.Prompts.Concat(theirs.Prompts).Select(prompt => prompt.Key)];
        Assert.Empty(all.Except(merged.Prompts.Select(prompt => prompt.Key)));
        Assert.Empty(all.Except(built.Lock.Prompts.Select(prompt => prompt.Key)));
        // Where the one side moved a prompt and the other edited it, the merged pages may have both: then one of the two is who it was.
        // Of a page that was taken
        // from one side, prompts that the other edited stand there with words that neither the merged lock nor its side has: nobody can
        // tell who they are.
        var identities = built.Course.Identities;
        var given = built.Course.Prompts.Select(prompt => identities[prompt].Key).ToHashSet(StringComparer.Ordinal);
        var merges = built.Course.Pages.Where(page => !branches.Decided.Contains(page.Page.Path)).SelectMany(page => page.Page.Prompts);
        foreach (var same in merges.GroupBy(prompt => prompt.Question.Text, prompt => identities[prompt].Key))
        {
            string[] known = [.. new[] { left.GetValueOrDefault(same.Key), right.GetValueOrDefault(same.Key) }.OfType<string>()];
            if (known.Length > 0 && !same.Intersect(known).Any()) Assert.Subset(given, known.ToHashSet(StringComparer.Ordinal));
        }
    }

    private static Dictionary<string, string> ByQuestion(IdentityLock side) =>
        side.Prompts.Where(prompt => prompt.State != PromptState.Retired).ToDictionary(prompt => prompt.Question, prompt => prompt.Key, StringComparer.Ordinal);
}

/// <summary>A test that needs git; skipped, and why is said, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitFactAttribute : FactAttribute
{
    public GitFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "git")) || File.Exists(Path.Combine(folder, "git.exe")))) Skip = "There is no git on this machine.";
    }
}
