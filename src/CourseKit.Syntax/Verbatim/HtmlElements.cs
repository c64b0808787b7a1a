namespace CourseKit.Syntax;

/// <summary>
/// Tells a tag of HTML from a text that looks like one: <c>List&lt;String&gt;</c>, <c>&lt;your name&gt;</c>. A browser would take such a
/// text for an element it does not know, and show nothing of it.
/// </summary>
public static class HtmlElements
{
    /// <summary>Of HTML, those of former times with them (HTML Living Standard, 4 and 16.2); their names know no case.</summary>
    private static readonly HashSet<string> _html = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont", "bdi", "bdo",
        "bgsound", "big", "blink", "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup",
        "data", "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption",
        "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr",
        "html", "i", "iframe", "image", "img", "input", "ins", "isindex", "kbd", "keygen", "label", "legend", "li", "link", "listing",
        "main", "map", "mark", "marquee", "math", "menu", "menuitem", "meta", "meter", "multicol", "nav", "nobr", "noembed", "noframes",
        "noscript", "object", "ol", "optgroup", "option", "output", "p", "param", "picture", "plaintext", "pre", "progress", "q", "rb",
        "rbc", "rp", "rt", "rtc", "ruby", "s", "samp", "script", "search", "section", "select", "selectedcontent", "slot", "small",
        "source", "spacer", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template",
        "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr", "xmp",
    };

    /// <summary>Of pictures and formulas (SVG 2; MathML Core and MathML 3), in their own case: the text of a page knows no other.</summary>
    private static readonly HashSet<string> _foreign = new(StringComparer.Ordinal)
    {
        "animate", "animateMotion", "animateTransform", "circle", "clipPath", "defs", "desc", "ellipse", "feBlend", "feColorMatrix",
        "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight",
        "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode",
        "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "filter",
        "foreignObject", "g", "line", "linearGradient", "marker", "mask", "metadata", "mpath", "path", "pattern", "polygon", "polyline",
        "radialGradient", "rect", "set", "stop", "switch", "symbol", "text", "textPath", "tspan", "use", "view", "annotation",
        "annotation-xml", "maction", "maligngroup", "malignmark", "menclose", "merror", "mfenced", "mfrac", "mi", "mmultiscripts", "mn",
        "mo", "mover", "mpadded", "mphantom", "mprescripts", "mroot", "mrow", "ms", "mspace", "msqrt", "mstyle", "msub", "msubsup",
        "msup", "mtable", "mtd", "mtext", "mtr", "munder", "munderover", "none", "semantics",
    };

    /// <summary>True for the name of an element: one that is known, or one with a hyphen, which is the author's own.</summary>
    /// <param name="text">What the tag stands in.</param>
    /// <param name="opening">The offset of its <c>&lt;</c>.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool IsName(string text, int opening, int start, int end)
    {
        var name = text.Substring(start, end - start);
        if (name.IndexOf('-') >= 0 || _foreign.Contains(name)) return true;

        // Old pages are written in capitals; a name with small letters too, or a lone capital behind a word, is that of a type.
        var isType = IsCapital(name[0])
            && (name.Length > 1 ? HasSmallLetter(name) : opening > 0 && char.IsLetterOrDigit(text[opening - 1]));
        return !isType && _html.Contains(name);
    }

    private static bool HasSmallLetter(string name)
    {
        foreach (var c in name)
        {
            if (c is >= 'a' and <= 'z') return true;
        }

        return false;
    }

    private static bool IsCapital(char c) => c is >= 'A' and <= 'Z';
}
