using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Whether what the raw HTML of a body opens is closed in it, and the other way round: a browser shows nothing of what stands behind an open
/// <c>&lt;textarea&gt;</c>, and takes a stray <c>&lt;/div&gt;</c> for the end of a box of the page's template.
/// </summary>
internal sealed class HtmlBalance
{
    private static readonly HashSet<string> _void = new(StringComparer.Ordinal)
    {
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img", "input", "isindex", "keygen", "link", "meta", "param", "source",
        "spacer", "track", "wbr",
    };

    /// <summary>Those that need no closing tag (HTML Living Standard, 13.1.2.4).</summary>
    private static readonly HashSet<string> _optional = new(StringComparer.Ordinal)
    {
        "html", "head", "body", "p", "li", "dt", "dd", "rb", "rt", "rtc", "rp", "optgroup", "option", "caption", "colgroup", "thead", "tbody", "tfoot", "tr",
        "td", "th", "menuitem",
    };

    /// <summary>Those in which no tag is one but their own closing tag, where scripts run (13.2.6).</summary>
    private static readonly HashSet<string> _verbatim = new(StringComparer.Ordinal)
    {
        "script", "style", "textarea", "title", "iframe", "noembed", "noframes", "noscript", "xmp", "plaintext",
    };

    private readonly List<Tag> _tags = [];

    /// <param name="span">Of the tag in the body's text.</param>
    public void Add(string element, TextSpan span, bool isClosing, bool isSelfClosing)
    {
        if (!_void.Contains(element)) _tags.Add(new Tag(element, span, isClosing, isSelfClosing));
    }

    public IEnumerable<Diagnostic> Findings(MappedText text)
    {
        if (_tags.Count == 0) yield break;
        var lastClosing = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _tags.Count; i++) if (_tags[i].IsClosing) lastClosing[_tags[i].Element] = i;
        var open = new List<Tag>();
        var opened = new Dictionary<string, int>(StringComparer.Ordinal);
        var drawings = 0;
        for (var i = 0; i < _tags.Count; i++)
        {
            var tag = _tags[i];
            if (!tag.IsClosing)
            {
                if (tag.IsSelfClosing && (drawings > 0 || !HidingElements.IsName(tag.Element))) continue;
                var isVerbatim = drawings == 0 && _verbatim.Contains(tag.Element);
                if (isVerbatim && !(lastClosing.TryGetValue(tag.Element, out var last) && last > i))
                {
                    yield return ElementNotClosed.InHtml(text.Locate(tag.Span), tag.Element);
                    continue;
                }

                if (isVerbatim)
                {
                    do i++;
                    while (!_tags[i].IsClosing || _tags[i].Element != tag.Element);
                    continue;
                }

                if (IsDrawing(tag.Element)) drawings++;
                open.Add(tag);
                opened[tag.Element] = Count(tag.Element) + 1;
                continue;
            }

            if (Count(tag.Element) == 0)
            {
                if (tag.Element != "p") yield return ClosesNothing.At(text.Locate(tag.Span), tag.Element);
                continue;
            }

            while (true)
            {
                var top = open[open.Count - 1];
                open.RemoveAt(open.Count - 1);
                opened[top.Element]--;
                if (IsDrawing(top.Element)) drawings--;
                if (top.Element == tag.Element) break;
                if (NotClosed(top, text) is { } finding) yield return finding;
            }
        }

        foreach (var tag in open)
        {
            if (NotClosed(tag, text) is { } finding) yield return finding;
        }

        int Count(string element) => opened.TryGetValue(element, out var count) ? count : 0;
    }

    private static Diagnostic? NotClosed(Tag tag, MappedText text)
    {
        if (_optional.Contains(tag.Element)) return null;
        return HidingElements.IsName(tag.Element) ? ElementNotClosed.InHtml(text.Locate(tag.Span), tag.Element) : ElementGoesOn.At(text.Locate(tag.Span), tag.Element);
    }

    private static bool IsDrawing(string element) => element is "svg" or "math";

    private readonly record struct Tag(string Element, TextSpan Span, bool IsClosing, bool IsSelfClosing);
}
