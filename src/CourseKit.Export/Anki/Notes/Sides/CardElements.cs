namespace CourseKit.Export;

/// <summary>Which elements and attributes a card may have. Lists of what is allowed, so that what is not known is not let through.</summary>
internal static class CardElements
{
    /// <summary>Left out with all that is in them, and reported. Of any other unknown element the text stays.</summary>
    private static readonly HashSet<string> _removed = new(StringComparer.Ordinal)
    {
        "script", "style", "iframe", "frame", "frameset", "noframes", "object", "embed", "applet", "template", "noscript", "noembed",
        "svg", "math", "canvas", "form", "button", "select", "textarea", "input", "link", "meta", "base", "title", "dialog", "portal",
    };

    private static readonly HashSet<string> _kept = new(StringComparer.Ordinal)
    {
        "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div",
        "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "ins", "kbd", "li", "mark", "ol", "p",
        "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody",
        "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr",
    };

    private static readonly HashSet<string> _attributes = new(StringComparer.Ordinal)
    {
        "class", "title", "lang", "dir", "alt", "width", "height", "colspan", "rowspan", "start", "type", "value", "reversed", "datetime",
        "open", "controls", "loop", "muted", "span", "scope",
    };

    private static readonly HashSet<string> _void = new(StringComparer.Ordinal) { "br", "hr", "img", "wbr", "col", "source" };

    public static bool IsRemoved(string element) => _removed.Contains(element);

    public static bool IsKept(string element) => _kept.Contains(element);

    public static bool IsMedia(string element) => element is "audio" or "video" or "source";

    public static bool IsVoid(string element) => _void.Contains(element);

    public static bool IsKeptAttribute(string name, string value) => name == "style" ? IsHarmlessStyle(value) : _attributes.Contains(name);

    /// <summary>Nothing that loads a file or covers the card: no function, no escape, no position.</summary>
    private static bool IsHarmlessStyle(string value) =>
        value.IndexOfAny(['(', '\\', '@', '<']) < 0 && !value.Contains("position", StringComparison.OrdinalIgnoreCase);
}
