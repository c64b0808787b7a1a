namespace CourseKit.Syntax;

/// <summary>
/// The attributes that an author may give an element in braces. With any other name what stands in braces is text: <c>t = {a=1}</c> is a
/// table in Lua.
/// </summary>
public static class AttributeNames
{
    /// <summary>
    /// Of elements that Markdown makes (HTML Living Standard, 3.2.6 and the elements' own); and <c>from</c>, which names a source.
    /// </summary>
    private static readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "class", "title", "lang", "dir", "style", "role", "hidden", "tabindex", "width", "height", "loading", "decoding", "align",
        "valign", "start", "reversed", "type", "value", "target", "rel", "download", "href", "src", "alt", "open", "name", "translate",
        "itemprop", "itemscope", "itemtype", "colspan", "rowspan", "scope", "datetime", "cite", "controls", "loop", "muted", "autoplay",
        "poster", "referrerpolicy", "crossorigin", "sizes", "srcset", "hreflang", "media", "inert", "popover", "contenteditable",
        "spellcheck", "slot", "part", "border", "cellpadding", "cellspacing", "from",
    };

    /// <summary>
    /// True for an attribute of HTML, <c>data-…</c>, <c>aria-…</c>, and one that begins with <c>on</c>, which is refused elsewhere.
    /// </summary>
    public static bool IsKnown(string name) =>
        _names.Contains(name)
        || name.StartsWith("data-", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("aria-", StringComparison.OrdinalIgnoreCase)
        || (name.Length > 4 && name.StartsWith("on", StringComparison.OrdinalIgnoreCase));

    /// <summary>True for the name of a class; <c>{.5}</c> is a number.</summary>
    public static bool IsClass(string name) => name.Length > 0 && !char.IsDigit(name[0]);
}
