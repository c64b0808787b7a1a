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
    public IReadOnlyList<string> Names => Run("for-each-ref", "--format=%(refname:short)").Line.Split('\n', StringSplitOptions.RemoveEmptyEntries);

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

    private GitOutcome Run(params string[] arguments) =>
        GitCommand.Run(_folder, arguments, _cancellation) ?? throw new InvalidOperationException("git was there and is gone.");
}
