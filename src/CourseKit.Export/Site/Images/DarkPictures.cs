using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// Pictures with a variant for a dark ground beside them: <c>loop.dark.svg</c> or <c>loop-dark.svg</c> beside <c>loop.svg</c>.
/// </summary>
internal sealed class DarkPictures
{
    private static readonly string[] _signs = [".dark", "-dark"];

    private readonly Dictionary<string, string> _byUrl = new(StringComparer.Ordinal);

    public DarkPictures(Course course)
    {
        foreach (var (path, dark) in course.Assets)
        {
            var dot = path.LastIndexOf('.');
            foreach (var sign in _signs)
            {
                if (dot < 0 || !path.AsSpan(0, dot).EndsWith(sign, StringComparison.Ordinal)) continue;
                if (course.Assets.TryGetValue(path[..(dot - sign.Length)] + path[dot..], out var light)) _byUrl[light.Url] = dark.Url;
            }
        }
    }

    /// <summary>The address of the variant from the root of the site; null when there is none.</summary>
    /// <param name="url">Of the picture.</param>
    public string? Of(string url) => _byUrl.GetValueOrDefault(url);
}
