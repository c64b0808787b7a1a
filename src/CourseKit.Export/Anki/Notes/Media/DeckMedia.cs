using System.Collections.Concurrent;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>The files of a course that prompts can show. One for a course; any thread may ask.</summary>
internal sealed class DeckMedia
{
    private const int HashDigits = 16;

    private readonly Dictionary<string, Asset> _byUrl = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Path, bool IsImage), CardFile> _files = new();
    private readonly Func<string, byte[]> _read;

    public DeckMedia(Course course, Func<string, byte[]> read)
    {
        _read = read;
        foreach (var asset in course.Assets.Values) _byUrl.TryAdd(asset.Url, asset);
    }

    /// <summary>The file that an address leads to; null for one that CourseKit makes itself.</summary>
    /// <param name="isImage">False for sound and film.</param>
    public CardFile? Find(ResolvedLink target, bool isImage) =>
        _byUrl.TryGetValue(target.Path, out var asset) ? _files.GetOrAdd((asset.Path, isImage), _ => Make(asset, isImage)) : null;

    private CardFile Make(Asset asset, bool isImage)
    {
        var ending = EndingOf(asset.Path);
        var name = "ck-" + asset.Hash[..Math.Min(HashDigits, asset.Hash.Length)] + ending;
        var isShown = isImage ? MediaTypes.IsImage(ending) : MediaTypes.IsRecording(ending);
        if (!isShown) return new CardFile(name, asset, MediaFault.Type);
        var hasScript = ending == ".svg" && SvgScript.IsIn(_read(asset.Path));
        return new CardFile(name, asset, hasScript ? MediaFault.Script : MediaFault.None);
    }

    private static string EndingOf(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return dot < 0 ? "" : name[dot..].ToLowerInvariant();
    }
}
