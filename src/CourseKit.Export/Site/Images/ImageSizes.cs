using System.Collections.Concurrent;
using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>
/// The sizes of a course's pictures, so that a page states them and nothing on it moves while they load. Each file is looked into once; any
/// thread may ask.
/// </summary>
internal sealed class ImageSizes(Course course, ReadStart read)
{
    /// <summary>The size mostly stands in the first bytes; before that of a JPEG may stand any number of others.</summary>
    private static readonly int[] _starts = [1 << 12, 1 << 16, 1 << 20, 1 << 24];

    private const int MostInk = 1 << 20;

    private readonly ConcurrentDictionary<string, bool> _vanish = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Asset> _byUrl =
        course.Assets.Values.DistinctBy(asset => asset.Url, StringComparer.Ordinal)
            .ToDictionary(asset => asset.Url, StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, ImageHeader?> _headers = new(StringComparer.Ordinal);

    /// <summary>Null for what is no picture of the course, and for one that states no size.</summary>
    /// <param name="url">From the root of the site.</param>
    public ImageSize? Of(string url) =>
        _byUrl.TryGetValue(url, out var asset) && FormatOf(asset.Path) is { } named ? HeaderOf(asset.Path, named)?.Size : null;

    /// <summary>True for a drawing that is black and has no ground. One of a megabyte or more is not looked at.</summary>
    /// <param name="url">From the root of the site.</param>
    public bool VanishesInDark(string url)
    {
        if (!_byUrl.TryGetValue(url, out var asset) || FormatOf(asset.Path) != ImageFormat.Svg || asset.Length >= MostInk) return false;
        if (asset.Length < _starts[0]) return HeaderOf(asset.Path, ImageFormat.Svg)?.VanishesInDark ?? false;
        return _vanish.GetOrAdd(asset.Path, static (path, read) => ImageHeader.Read(read(path, MostInk).Span).VanishesInDark, read);
    }

    /// <summary>That a file is not what its name says; null for any other file.</summary>
    public Diagnostic? Check(Asset asset)
    {
        if (FormatOf(asset.Path) is not { } named) return null;

        // What cannot be read now is told by whoever copies it.
        if (HeaderOf(asset.Path, named) is not { } header)
        {
            return asset.Length == 0 ? PictureNotAsNamed.At(asset.Path, named, found: null) : null;
        }

        var isWhole = header.Size is not null || named == ImageFormat.Svg;
        return header.Format == named && isWhole ? null : PictureNotAsNamed.At(asset.Path, named, header.Format);
    }

    private ImageHeader? HeaderOf(string path, ImageFormat named) =>
        _headers.GetOrAdd(path, static (path, state) => Read(path, state.named, state.read), (named, read));

    private static ImageHeader? Read(string path, ImageFormat named, ReadStart read)
    {
        ImageHeader? header = null;
        foreach (var most in _starts)
        {
            var start = read(path, most);
            if (start.IsEmpty) return null;
            header = ImageHeader.Read(start.Span);
            var mayStandLater = header.Value.Format == ImageFormat.Jpeg || (header.Value.Format is null && named == ImageFormat.Svg);
            if (header.Value.Size is not null || start.Length < most || !mayStandLater) break;
        }

        return header;
    }

    private static ImageFormat? FormatOf(string path) => EndingOf(path) switch
    {
        ".png" => ImageFormat.Png,
        ".jpg" or ".jpeg" => ImageFormat.Jpeg,
        ".gif" => ImageFormat.Gif,
        ".webp" => ImageFormat.WebP,
        ".svg" => ImageFormat.Svg,
        _ => null,
    };

    private static string EndingOf(string path) => path[Math.Max(0, path.LastIndexOf('.'))..].ToLowerInvariant();
}
