using System.Runtime.CompilerServices;
using System.Text;

namespace CourseKit.Testing;

/// <summary>
/// Snapshot tests with Verify's conventions: what a test produced is compared with <c>Type.Method.verified.ext</c> beside
/// the test's source file; on a difference <c>Type.Method.received.ext</c> is written and the test fails with a diff.
/// Accept by renaming received to verified, by <c>build.cake</c>'s Accept, or by running with
/// <c>COURSEKIT_SNAPSHOTS=accept</c>. Type is the name of the source file, which by convention is the test class's.
/// </summary>
public static class Snapshot
{
    /// <summary>Compares a text. It is stored as UTF-8 without a byte order mark, newlines as given.</summary>
    /// <param name="text">What the test produced.</param>
    /// <param name="extension">Of the snapshot file, without a dot: <c>html</c>, <c>txt</c>, <c>json</c>.</param>
    /// <param name="variant">Tells the cases of a theory apart: <c>Type.Method_variant.verified.ext</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    /// <exception cref="SnapshotException">The text differs from the verified one, or there is none yet.</exception>
    public static void Match(
        string text,
        string extension = "txt",
        string? variant = null,
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = "") =>
        new SnapshotComparison(SnapshotName.Of(file, method, variant))
            .Add("", extension, Encoding.UTF8.GetBytes(text))
            .Finish();

    /// <summary>
    /// Compares a set of files, such as a whole site: each is stored as <c>Type.Method#path.verified.ext</c>, and a verified
    /// file that was not produced is a difference too.
    /// </summary>
    /// <param name="files">Relative paths with forward slashes, and contents.</param>
    /// <param name="variant">Tells the cases of a theory apart.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    /// <exception cref="SnapshotException">A file differs, is new, or is missing.</exception>
    public static void MatchFiles(
        IEnumerable<KeyValuePair<string, byte[]>> files,
        string? variant = null,
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = "")
    {
        var comparison = new SnapshotComparison(SnapshotName.Of(file, method, variant));
        foreach (var (path, bytes) in files.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var extension = Path.GetExtension(path);
            comparison.Add("#" + path[..^extension.Length], extension.TrimStart('.'), bytes);
        }

        comparison.FailOnMissing().Finish();
    }
}
