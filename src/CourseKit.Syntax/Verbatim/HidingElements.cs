namespace CourseKit.Syntax;

/// <summary>Elements of which a browser shows nothing, or not as markup: left open, they take the rest of the page with them.</summary>
public static class HidingElements
{
    private static readonly string[] _names =
    [
        "script", "style", "textarea", "title", "iframe", "noembed", "noframes", "noscript", "xmp", "plaintext", "select", "datalist", "template", "object", "video", "audio",
        "canvas", "dialog", "details", "option", "optgroup", "svg", "math", "button", "progress", "meter",
    ];

    /// <summary>Whether an element is one of these.</summary>
    /// <param name="name">In lower case.</param>
    public static bool IsName(string name) => Array.IndexOf(_names, name) >= 0;

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

    /// <summary>Nothing closes <c>plaintext</c>; an option needs no closing tag in its list, and is shown nowhere else.</summary>
    public static bool IsClosed(string name, HtmlMarks marks, int from, int limit)
    {
        return name switch
        {
            "plaintext" => false,
            "option" or "optgroup" => IsFound("select") || IsFound("datalist") || IsFound(name),
            _ => IsFound(name),
        };

        bool IsFound(string element) => marks.Find("</" + element, from, limit) >= 0;
    }
}
