using System.Text;

namespace CourseKit.Build;

/// <summary>The git repository that a folder lies in.</summary>
internal sealed class GitRepository
{
    private readonly string _folder;
    private readonly CancellationToken _cancellation;

    private GitRepository(string folder, CancellationToken cancellation) => (_folder, _cancellation) = (folder, cancellation);

    /// <summary>Null when there is none, with git's reason; the reason is null when there is no git on this machine.</summary>
    /// <param name="folder">Absolute.</param>
    public static (GitRepository? Repository, string? Reason) Open(string folder, CancellationToken cancellation)
    {
        var outcome = GitCommand.Run(folder, ["rev-parse", "--show-prefix"], cancellation);
        return outcome is { IsFine: true } ? (new GitRepository(folder, cancellation), null) : (null, outcome?.Error);
    }

    /// <summary>A clone that holds only the newest commits.</summary>
    public bool IsShallow => Run("rev-parse", "--is-shallow-repository") is { IsFine: true, Line: "true" };

    /// <summary>The names of branches and tags.</summary>
    public IReadOnlyList<string> Names =>
        Run("for-each-ref", "--format=%(refname:short)").Line.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The full id of the commit that a revision means; null when it means none, or several.</summary>
    public string? CommitOf(string revision)
    {
        if (revision.Length == 0 || revision[0] == '-' || revision.Any(char.IsControl)) return null;
        var outcome = Run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        return outcome.IsFine && outcome.Line.All(char.IsAsciiHexDigitLower) && outcome.Line.Length >= 40 ? outcome.Line : null;
    }

    /// <summary>The bytes of a file in a commit; null when there is no such file in it.</summary>
    /// <param name="commit">From <see cref="CommitOf"/>.</param>
    /// <param name="path">From the top of the repository, or with <c>./</c> or <c>../</c> before it from the folder.</param>
    public byte[]? ReadFile(string commit, string path)
    {
        if (path.Length == 0 || path.Any(char.IsControl)) return null;
        var isRelative = path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal);
        var listed = isRelative ? Run("ls-tree", "-z", commit, "--", path) : Run("ls-tree", "-z", "--full-tree", commit, "--", path);

        // "100644 blob <id>\t<path>\0"; a link (120000), a folder and a submodule are no files.
        var entry = Encoding.UTF8.GetString(listed.Output).Split('\t')[0].Split(' ');
        if (!listed.IsFine || entry is not ["100644" or "100755", "blob", { Length: >= 40 } id]) return null;
        var file = Run("cat-file", "blob", id);
        return file.IsFine || file.Output.Length > TextFileReader.LargestLock ? file.Output : null;
    }

    /// <summary>
    /// The versions of a file that git keeps while its merge is not done: 1 what both began with, 2 ours, 3 theirs; empty for a file
    /// without a conflict.
    /// </summary>
    /// <param name="path">With <c>./</c> before it, from the folder.</param>
    public IReadOnlyDictionary<int, byte[]> Stages(string path)
    {
        var stages = new Dictionary<int, byte[]>();
        foreach (var entry in Encoding.UTF8.GetString(Run("ls-files", "--unmerged", "-z", "--", path).Output).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // "100644 <id> <stage>\t<path>"
            if (entry.Split('\t')[0].Split(' ') is not ["100644" or "100755", { Length: >= 40 } id, { Length: 1 } stage]) continue;
            if (Run("cat-file", "blob", id) is { IsFine: true } file) stages[stage[0] - '0'] = file.Output;
        }

        return stages;
    }

    /// <summary>The best commit that two have in common; null when there is none.</summary>
    public string? MergeBase(string left, string right) =>
        Run("merge-base", left, right) is { IsFine: true } outcome ? outcome.Line.Split('\n')[0] : null;

    /// <summary>What git's attributes say of a file; null when they say nothing.</summary>
    /// <param name="path">From the folder.</param>
    public string? AttributeOf(string path, string attribute) =>
        Run("check-attr", "-z", attribute, "--", path) is { IsFine: true } outcome
            && outcome.Line.Split('\0') is [_, _, not "unspecified" and var value, ..]
            ? value
            : null;

    /// <summary>A setting of this repository; null when it has none.</summary>
    public string? SettingOf(string name) => Run("config", "--local", "--get", name) is { IsFine: true } outcome ? outcome.Line : null;

    /// <summary>Changes the configuration of this repository, and of nothing else.</summary>
    /// <returns>Null when that is done; else git's reason.</returns>
    public string? Set(string name, string value) =>
        Run("config", "--local", name, value) is { IsFine: false } outcome ? outcome.Error : null;

    private GitOutcome Run(params string[] arguments) =>
        GitCommand.Run(_folder, arguments, _cancellation) ?? throw new InvalidOperationException("git was there and is gone.");
}
