namespace CourseKit.Model;

/// <summary>What elements of HTML can mean, and where (HTML Living Standard, 4 and 13.2.6).</summary>
internal static class TagPlaces
{
    /// <summary>Those that a browser shows outside of their containers too, so that whole pages are written so.</summary>
    private static readonly HashSet<string> _shownAnywhere = new(StringComparer.Ordinal)
    {
        "li", "dt", "dd", "rt", "rp", "rb", "rtc", "option", "optgroup",
    };

    /// <summary>A page has one of each, and a browser passes over a second.</summary>
    private static readonly HashSet<string> _ofDocuments = new(StringComparer.Ordinal) { "html", "head", "body", "frameset", "frame" };

    private static readonly HashSet<string> _void = new(StringComparer.Ordinal)
    {
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img", "input", "isindex", "keygen", "link", "meta",
        "param", "source", "spacer", "track", "wbr",
    };

    private static readonly HashSet<string> _nothingByThemselves = new(StringComparer.Ordinal)
    {
        "base", "basefont", "bgsound", "embed", "image", "img", "isindex", "keygen", "link", "meta", "spacer",
    };

    /// <summary>Those that no sentence can hold: they end its paragraph, or show nothing of it.</summary>
    private static readonly HashSet<string> _notInSentences = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "audio", "blockquote", "canvas", "center", "datalist", "details", "dialog", "dir", "div", "dl",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "iframe", "input",
        "legend", "main", "menu", "nav", "noscript", "object", "ol", "p", "pre", "script", "search", "section", "select", "style", "summary",
        "table", "template", "textarea", "title", "ul", "video",
    };

    /// <summary>Those that show something though they hold nothing.</summary>
    private static readonly HashSet<string> _shownEmpty = new(StringComparer.Ordinal)
    {
        "audio", "button", "canvas", "iframe", "math", "meter", "object", "output", "progress", "script", "select", "slot", "style", "svg",
        "template", "textarea", "video",
    };

    /// <summary>Those that mark words in a sentence; keys and output may be typed with blanks around them.</summary>
    private static readonly HashSet<string> _ofWords = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "mark", "q", "s", "small", "span", "strike", "strong", "sub",
        "sup", "tt", "u", "var",
    };

    public static bool IsVoid(string element) => _void.Contains(element);

    public static bool IsOfDocuments(string element) => _ofDocuments.Contains(element);

    /// <summary>The elements that one has to stand in; null for one that may stand anywhere.</summary>
    public static string[]? ContainersOf(string element) => element switch
    {
        "td" or "th" or "tr" or "tbody" or "thead" or "tfoot" or "caption" or "colgroup" or "col" => ["table"],
        "li" => ["ul", "ol", "menu", "dir"],
        "dt" or "dd" => ["dl"],
        "rt" or "rp" or "rb" or "rtc" => ["ruby"],
        "option" => ["select", "datalist"],
        "optgroup" => ["select"],
        "source" => ["video", "picture", "audio"],
        "track" => ["video", "audio"],
        "param" => ["object"],
        "area" => ["map"],
        _ => null,
    };

    /// <summary>Whether a browser shows what an element holds wherever it stands.</summary>
    public static bool IsShownAnywhere(string element) => _shownAnywhere.Contains(element);

    /// <summary>Whether an element means something by its attributes alone.</summary>
    public static bool IsNothingByItself(string element) => _nothingByThemselves.Contains(element);

    public static bool CanStandInSentence(string element) => !_notInSentences.Contains(element);

    public static bool IsOfWords(string element) => _ofWords.Contains(element);

    public static bool IsShownEmpty(string element) => _shownEmpty.Contains(element) || ContainersOf(element) is not null;
}
