using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Whether what the raw HTML of a body opens is closed in it, and the other way round: a browser shows nothing of what stands behind an
/// open
/// <c>&lt;textarea&gt;</c>, and takes a stray <c>&lt;/div&gt;</c> for the end of a box of the page's template. And whether a tag was typed
/// as a word (<see cref="TypedTags"/>).
/// </summary>
internal sealed class HtmlBalance
{
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

    private readonly BodyDraft _draft;
    private readonly TypedTags _typed;
    private readonly bool _hasCalls;
    private readonly bool _isInner;
    private readonly List<BodyTag> _tags;
    private readonly List<BodyTag> _open = [];
    private readonly Dictionary<string, int> _opened = new(StringComparer.Ordinal);

    /// <summary>How many are open of those that are closed later.</summary>
    private readonly Dictionary<string, int> _holding = new(StringComparer.Ordinal);

    /// <summary>Of the last that nothing closes, where it holds no more.</summary>
    private readonly Dictionary<string, int> _leftOpen = new(StringComparer.Ordinal);
    private HashSet<BodyTag> _closed = [];
    private readonly List<Diagnostic> _findings = [];

    private HtmlBalance(BodyDraft draft, bool hasCalls, bool isInner) =>
        (_draft, _typed, _hasCalls, _isInner, _tags) = (draft, new TypedTags(draft), hasCalls, isInner, BodyTag.AllOf(draft));

    /// <summary>The findings of a body. A tag in a line of text that can mean nothing there is a word of it from then on.</summary>
    /// <param name="hasCalls">Whether templates of the course stand in it, which may open elements and close them.</param>
    /// <param name="isInner">Whether one stands around it.</param>
    public static List<Diagnostic> Check(BodyDraft draft, bool hasCalls, bool isInner)
    {
        var balance = new HtmlBalance(draft, hasCalls, isInner);
        balance.Run();
        return balance._findings;
    }

    private void Run()
    {
        if (_tags.Count == 0) return;
        _closed = ClosedOf(_tags);
        var lastClosing = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _tags.Count; i++) if (_tags[i].IsClosing) lastClosing[_tags[i].Element] = i;
        for (var i = 0; i < _tags.Count; i++)
        {
            var tag = _tags[i];
            var isTyped = !_draft.IsHtml && !IsDrawn();
            if (isTyped && _typed.Meaningless(tag, element => Holds(element, tag)) is { } meaningless)
            {
                if (AddTyped(meaningless, tag)) TypedTags.ShowAsText(tag);
            }
            else if (TagPlaces.IsVoid(tag.Element))
            {
                if (isTyped && (tag.IsClosing && tag.Element != "br" ? _typed.StrayClosing(tag) : _typed.InSentence(tag, null)) is { } typed) AddTyped(typed, tag);
            }
            else if (tag.IsClosing)
            {
                Close(tag, isTyped);
            }
            else if (isTyped && i + 1 < _tags.Count && Closes(_tags[i + 1], tag) && _typed.Empty(tag, _tags[i + 1]) is { } empty)
            {
                if (AddTyped(empty, tag))
                {
                    TypedTags.ShowAsText(tag);
                    TypedTags.ShowAsText(_tags[i + 1]);
                }

                i++;
            }
            else if (!tag.IsSelfClosing || (!IsDrawn() && HidingElements.IsName(tag.Element)))
            {
                i = Open(i, lastClosing.TryGetValue(tag.Element, out var last) && last > i);
            }
        }

        foreach (var tag in _open) AddNotClosed(tag);
    }

    /// <summary>The index of the last tag that belongs to what it opens, where that holds no tags.</summary>
    private int Open(int index, bool isClosed)
    {
        var tag = _tags[index];
        if (IsDrawn() || !_verbatim.Contains(tag.Element))
        {
            _open.Add(tag);
            _opened[tag.Element] = Count(tag.Element) + 1;
            if (_closed.Contains(tag)) _holding[tag.Element] = (_holding.TryGetValue(tag.Element, out var count) ? count : 0) + 1;
            else _leftOpen[tag.Element] = BlankLineBehind(tag.Span.End);
            return index;
        }

        if (!isClosed)
        {
            Add(ElementNotClosed.InHtml(_draft.Text.Locate(tag.Span), tag.Element));
            return index;
        }

        do index++;
        while (!Closes(_tags[index], tag));
        if (_typed.InSentence(tag, _tags[index]) is { } typed) AddTyped(typed, tag);
        return index;
    }

    private void Close(BodyTag tag, bool isTyped)
    {
        if (Count(tag.Element) == 0)
        {
            if (tag.Element != "p") Add(ClosesNothing.At(_draft.Text.Locate(tag.Span), tag.Element));
            else if (isTyped && _typed.StrayClosing(tag) is { } stray) AddTyped(stray, tag);
            return;
        }

        while (true)
        {
            var top = _open[_open.Count - 1];
            _open.RemoveAt(_open.Count - 1);
            _opened[top.Element]--;
            if (_closed.Contains(top)) _holding[top.Element]--;
            if (top.Element != tag.Element)
            {
                AddNotClosed(top);
                continue;
            }

            if (isTyped && _typed.InSentence(top, tag) is { } typed) AddTyped(typed, top);
            return;
        }
    }

    private void AddNotClosed(BodyTag tag)
    {
        if (_optional.Contains(tag.Element))
        {
            if (!_draft.IsHtml && _typed.InSentence(tag, null) is { } typed) AddTyped(typed, tag);
            return;
        }

        var place = _draft.Text.Locate(tag.Span);
        Add(HidingElements.IsName(tag.Element) ? ElementNotClosed.InHtml(place, tag.Element) : ElementGoesOn.At(place, tag.Element));
    }

    private void Add(Diagnostic finding)
    {
        if (!_hasCalls) _findings.Add(finding);
    }

    /// <summary>False where the tag may be a part of what a template writes.</summary>
    private bool AddTyped(Diagnostic finding, BodyTag tag)
    {
        if ((_hasCalls || _isInner) && (tag.Inline is null || _typed.StandsByCall(tag))) return false;
        _findings.Add(finding);
        return true;
    }

    private static bool Closes(BodyTag closing, BodyTag tag) => closing.IsClosing && closing.Element == tag.Element;

    /// <summary>Whether an element is open around a tag. One that nothing closes holds nothing behind the next blank line.</summary>
    private bool Holds(string element, BodyTag tag) =>
        (_holding.TryGetValue(element, out var count) && count > 0)
        || (IsOpen(element) && _leftOpen.TryGetValue(element, out var end) && tag.Span.Start < end);

    private int BlankLineBehind(int at)
    {
        var text = _draft.Text.Text;
        for (var line = text.IndexOf('\n', at); line >= 0; line = text.IndexOf('\n', line + 1))
        {
            at = line + 1;
            while (at < text.Length && text[at] is ' ' or '\t' or '\r') at++;
            if (at < text.Length && text[at] == '\n') return line;
        }

        return text.Length;
    }

    /// <summary>The opening tags that another closes.</summary>
    private static HashSet<BodyTag> ClosedOf(List<BodyTag> tags)
    {
        var closed = new HashSet<BodyTag>();
        var open = new Dictionary<string, Stack<BodyTag>>(StringComparer.Ordinal);
        foreach (var tag in tags)
        {
            if (!open.TryGetValue(tag.Element, out var same)) open.Add(tag.Element, same = []);
            if (!tag.IsClosing) same.Push(tag);
            else if (same.Count > 0) closed.Add(same.Pop());
        }

        return closed;
    }

    private bool IsDrawn() => IsOpen("svg") || IsOpen("math");

    private bool IsOpen(string element) => Count(element) > 0;

    private int Count(string element) => _opened.TryGetValue(element, out var count) ? count : 0;
}
