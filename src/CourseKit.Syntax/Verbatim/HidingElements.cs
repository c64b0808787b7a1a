namespace CourseKit.Syntax;

/// <summary>Elements of which a browser shows nothing, or not as markup: left open, they take the rest of the page with them.</summary>
public static class HidingElements
{
    private static readonly string[] _names =
    [
        "script", "style", "textarea", "title", "iframe", "noembed", "noframes", "noscript", "xmp", "plaintext", "select", "datalist", "template", "object", "video", "audio",
        "canvas", "dialog",
    ];

    /// <summary>The element whose opening tag begins at an offset; null for any other.</summary>
    public static string? At(string text, int at, int limit)
    {
        foreach (var name in _names)
        {
            var end = at + 1 + name.Length;
            if (end >= limit || string.Compare(text, at + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            if (text[end] is '>' or '/' || char.IsWhiteSpace(text[end])) return name;
        }

        return null;
    }

    /// <summary>Nothing closes <c>plaintext</c>.</summary>
    public static bool IsClosed(string name, HtmlMarks marks, int from, int limit) => name != "plaintext" && marks.Find("</" + name, from, limit) >= 0;
}
