using System.Collections.Concurrent;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// Reads files of one folder on demand, each once, and none outside of it or hidden in it, whatever the path or a link says.
/// </summary>
internal sealed class DiskAccess(string root) : IFileAccess
{
    private readonly string _realRoot = RealPath.Of(root) ?? root;
    private readonly ConcurrentDictionary<string, Lazy<TextFileResult>> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Diagnostic> _problems = new(StringComparer.Ordinal);

    public IReadOnlyList<Diagnostic> Diagnostics =>
    [
        .. Results().Select(result => result.Problem).OfType<Diagnostic>().Concat(_problems.Values)
            .Order(Comparer<Diagnostic>.Create(Diagnostic.Compare)),
    ];

    public IReadOnlyList<SourceText> Texts => [.. Results().Select(result => result.Text).OfType<SourceText>()];

    public SourceText? ReadText(string path) =>
        _texts.GetOrAdd(
            path, name =>
                new Lazy<TextFileResult>(() => FullPath(name) is { } full ? TextFileReader.Read(full, name) : default)).Value.Text;

    public AssetFile? FindAsset(string path)
    {
        if (FullPath(path) is not { } full) return null;
        var (asset, problem) = AssetReader.Read(full, path);
        if (problem is not null) _problems.TryAdd(path, problem);
        return asset;
    }

    public Stream Open(string path) =>
        new FileStream(FullPath(path) ?? throw new FileNotFoundException($"'{path}' is gone."), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    /// <summary>Null for what is no file, lies outside or is hidden; that a link leads there is said.</summary>
    private string? FullPath(string path)
    {
        var full = Path.GetFullPath(path, root);
        if (!PathRelation.IsInside(full, root) || IsHidden(full, root) || !File.Exists(full)) return null;
        var real = RealPath.Of(full);
        if (real is null || !PathRelation.IsInside(real, _realRoot) || SpecialFiles.IsSpecial(new FileInfo(real))) return null;
        if (!IsHidden(real, _realRoot)) return real;
        _problems.TryAdd(path, LinkToHidden.At(path, PathRelation.Between(_realRoot, real)));
        return null;
    }

    private static bool IsHidden(string full, string folder) => CourseLayout.IsHidden(PathRelation.Between(folder, full));

    private IEnumerable<TextFileResult> Results() => _texts.Values.Select(text => text.Value);
}
