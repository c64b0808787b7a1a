using System.Text;
using EmptyFiles;

namespace CourseKit.Testing;

/// <summary>
/// Compares what one test produced with its verified files and collects the differences, so that one run shows all of them.
/// </summary>
internal sealed class SnapshotComparison(SnapshotName name)
{
    private static readonly bool Accept =
        string.Equals(Environment.GetEnvironmentVariable("COURSEKIT_SNAPSHOTS"), "accept", StringComparison.OrdinalIgnoreCase);

    private readonly HashSet<string> _verified = new(StringComparer.Ordinal);
    private readonly StringBuilder _differences = new();
    private readonly List<(string Received, string Verified)> _pairs = [];

    public SnapshotComparison Add(string part, string extension, byte[] actual)
    {
        var verified = name.PathOf(part, SnapshotName.Verified, extension);
        var received = name.PathOf(part, SnapshotName.Received, extension);
        _verified.Add(verified);
        var expected = File.Exists(verified) ? WithoutMark(File.ReadAllBytes(verified)) : null;
        if (expected is not null && expected.AsSpan().SequenceEqual(actual))
        {
            File.Delete(received);
            return this;
        }

        var target = Accept ? verified : received;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, actual);
        if (Accept) File.Delete(received);
        else Report(verified, received, expected, actual, extension);
        return this;
    }

    /// <summary>Takes verified files of this test that nothing was compared with for differences: the output lost a file.</summary>
    public SnapshotComparison FailOnMissing()
    {
        var prefix = name.Stem + "#";
        var lost = Directory.EnumerateFiles(name.Folder, "*.verified*", SearchOption.AllDirectories)
            .Where(path => Path.GetRelativePath(name.Folder, path).StartsWith(prefix, StringComparison.Ordinal))
            .Where(path => !_verified.Contains(path))
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var path in lost)
        {
            if (Accept) File.Delete(path);
            else _differences.AppendLine($"Not produced any more: {Path.GetRelativePath(name.Folder, path)}");
        }

        return this;
    }

    public void Finish()
    {
        if (_differences.Length == 0) return;
        foreach (var (received, verified) in _pairs) DiffTool.Show(received, verified);
        _differences.Append("Accept with `dotnet cake --target Accept`, by renaming, or by COURSEKIT_SNAPSHOTS=accept.");
        throw new SnapshotException(_differences.ToString());
    }

    private void Report(string verified, string received, byte[]? expected, byte[] actual, string extension)
    {
        _pairs.Add((received, verified));
        var label = Path.GetRelativePath(name.Folder, verified);
        if (expected is null)
        {
            _differences.AppendLine($"New snapshot, nothing to compare with: {label}");
            if (IsText(extension)) _differences.AppendLine(SnapshotDiff.Between("", Encoding.UTF8.GetString(actual)));
        }
        else if (IsText(extension))
        {
            _differences.AppendLine($"Different: {label}");
            _differences.AppendLine(SnapshotDiff.Between(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual)));
        }
        else
        {
            _differences.AppendLine($"Different: {label} ({expected.Length} bytes verified, {actual.Length} received)");
        }
    }

    private static bool IsText(string extension) => extension.Length == 0 || FileExtensions.IsTextExtension(extension);

    private static byte[] WithoutMark(byte[] bytes) => bytes is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : bytes;
}
