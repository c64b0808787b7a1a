using System.Net;
using System.Runtime.CompilerServices;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <param name="Anchor">The id of its heading; empty for what stands before the first one.</param>
/// <param name="Heading">Empty for what stands before the first one.</param>
internal readonly record struct SearchPassage(string Anchor, string Heading, string Text);

/// <summary>
/// The words of finished HTML, by the headings they stand under: what a template wrote is found like what the author wrote. Formulas are
/// their TeX, pictures their description. It reads tags only and builds no tree: AngleSharp takes longer for a page than all the rest of
/// the index.
/// </summary>
internal sealed class SearchMarkup
{
    private readonly string _html;
    private readonly List<SearchPassage> _passages = [];
    private readonly SearchText _text = new();
    private readonly SearchText _heading = new();
    private string _anchor = "";

    /// <summary>The level of the heading that is being read; 0 outside of one.</summary>
    private int _level;
    private bool _isApart;

    private SearchMarkup(string html) => _html = html;

    /// <summary>The words of a question or an answer.</summary>
    public static string TextOf(string html)
    {
        var markup = new SearchMarkup(html);
        markup.Read(0, html.Length, hasPassages: false);
        return Composed(markup._text);
    }

    /// <summary>The passages of a page, in order. The first one stands before all headings, and may be empty.</summary>
    /// <param name="leftOut">What stands on the page and is no part of a passage, in order.</param>
    public static IReadOnlyList<SearchPassage> Passages(string html, IEnumerable<string> leftOut)
    {
        var markup = new SearchMarkup(html);
        var at = 0;
        foreach (var part in leftOut)
        {
            // A template that changes what stands in it has its words found twice, which does no harm.
            if (part.Length == 0 || html.IndexOf(part, at, StringComparison.Ordinal) is not (>= 0 and var start)) continue;
            markup.Read(at, start, hasPassages: true);
            markup._isApart = true;
            at = start + part.Length;
        }

        markup.Read(at, html.Length, hasPassages: true);
        markup.EndPassage();
        return markup._passages;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read(int at, int end, bool hasPassages)
    {
        while (at < end)
        {
            var mark = _html.AsSpan(at, end - at).IndexOfAny('<', '&');
            Add(_html.AsSpan(at, mark < 0 ? end - at : mark));
            if (mark < 0) return;
            at += mark;
            if (_html[at] == '&') at = ReadReference(at, end);
            else if (HtmlComment.OpensAt(_html, at, end)) at = HtmlComment.End(_html, at, end) is >= 0 and var close ? close : end;
            else if (HtmlTag.TryRead(_html, at, end, out var tag)) at = ReadTag(tag, end, hasPassages);
            else Add(_html.AsSpan(at++, 1));
        }
    }

    /// <returns>Where to go on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadTag(HtmlTag tag, int end, bool hasPassages)
    {
        Span<char> name = stackalloc char[tag.NameSpan.Length];
        _html.AsSpan(tag.NameSpan.Start, tag.NameSpan.Length).ToLowerInvariant(name);
        if (name is ['h', >= '1' and <= '6' and var level]) ReadHeading(tag, level - '0', hasPassages);
        else if (!IsInLine(name)) _isApart = true;
        if (tag.IsClosing || tag.IsSelfClosing) return tag.End;
        switch (name)
        {
            case "img":
                AddValue(tag, "alt");
                _isApart = true;
                return tag.End;
            case "math":
                AddValue(tag, "alttext");
                return BehindFirst("</math>", tag.End, end);
            case "script":
                return BehindFirst("</script>", tag.End, end);
            case "style":
                return BehindFirst("</style>", tag.End, end);
            case "a" when Value(tag, "class") is "footnote-ref" or "footnote-back-ref":
                return Behind(name, tag.End, end);
            default:
                return tag.HasAttributes && Value(tag, "aria-hidden") is "true" && !IsVoid(name) ? Behind(name, tag.End, end) : tag.End;
        }
    }

    private void ReadHeading(HtmlTag tag, int level, bool hasPassages)
    {
        if (tag.IsClosing && level == _level) _level = 0;
        _isApart = true;
        if (tag.IsClosing || !hasPassages || Value(tag, "id") is not { IsEmpty: false } id) return;
        EndPassage();
        (_anchor, _level, _isApart) = (WebUtility.HtmlDecode(id.ToString()), level, false);
    }

    private void EndPassage()
    {
        _passages.Add(new SearchPassage(_anchor, Composed(_heading), Composed(_text)));
        _heading.Clear();
        _text.Clear();
    }

    /// <summary>
    /// Normal form C. Texts of Latin letters, with dashes and quotation marks beyond them, are seen to be so at a glance.
    /// </summary>
    private static string Composed(SearchText text)
    {
        var mayChange = text.Span.ContainsAnyInRange('\u0300', '\u1fff') || text.Span.ContainsAnyInRange('\u2070', '\uffff');
        return mayChange ? UnicodeComposition.Compose(text.ToString()) : text.ToString();
    }

    /// <returns>The offset behind the tag that closes an element, others of its name in it passed over.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Behind(ReadOnlySpan<char> name, int at, int end)
    {
        for (var depth = 1; at < end;)
        {
            var mark = _html.AsSpan(at, end - at).IndexOf('<');
            if (mark < 0) return end;
            at += mark;
            if (!HtmlTag.TryRead(_html, at, end, out var tag))
            {
                at++;
                continue;
            }

            at = tag.End;
            var isSame = _html.AsSpan(tag.NameSpan.Start, tag.NameSpan.Length).Equals(name, StringComparison.OrdinalIgnoreCase);
            if (tag.IsSelfClosing || !isSame) continue;
            depth += tag.IsClosing ? -1 : 1;
            if (depth == 0) return at;
        }

        return end;
    }

    /// <summary>The same for an element in which none of its kind can be.</summary>
    private int BehindFirst(string closing, int at, int end)
    {
        var found = _html.IndexOf(closing, at, end - at, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? end : found + closing.Length;
    }

    private int ReadReference(int at, int end)
    {
        const int longest = 33;
        var length = _html.AsSpan(at, Math.Min(longest, end - at)).IndexOf(';') + 1;
        if (length == 0) length = 1;
        Add(WebUtility.HtmlDecode(_html.Substring(at, length)));
        return at + length;
    }

    private void AddValue(HtmlTag tag, string attribute)
    {
        var value = Value(tag, attribute);
        if (value.IsEmpty) return;
        if (_html[tag.NameSpan.Start] is 'i' or 'I') _isApart = true;
        Add(WebUtility.HtmlDecode(value.ToString()));
    }

    private ReadOnlySpan<char> Value(HtmlTag tag, string attribute)
    {
        foreach (var written in tag.AttributesIn(_html))
        {
            if (written.Is(_html, attribute)) return written.Value is { } value ? _html.AsSpan(value.Start, value.Length) : default;
        }

        return default;
    }

    /// <summary>Rows of blanks are one, and none at the beginning.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(ReadOnlySpan<char> text)
    {
        var words = _level > 0 ? _heading : _text;
        while (!text.IsEmpty)
        {
            // Words are short: a search for several characters at once takes longer than this.
            var blank = 0;
            while (blank < text.Length && text[blank] is not (' ' or '\n' or '\t' or '\r' or '\f' or '\u00a0')) blank++;
            if (blank > 0)
            {
                if (_isApart && words.Length > 0) words.Add(' ');
                words.Add(text[..blank]);
                _isApart = false;
            }

            if (blank == text.Length) return;
            _isApart = true;
            text = text[(blank + 1)..];
        }
    }

    /// <summary>What does not part words: <c>re<em>ward</em></c> is one.</summary>
    private static bool IsInLine(ReadOnlySpan<char> element) => element is
        "a" or "abbr" or "b" or "bdi" or "bdo" or "cite" or "code" or "data" or "del" or "dfn" or "em" or "i" or "ins" or "kbd" or "mark" or "math" or "q"
        or "ruby" or "s" or "samp" or "small" or "span" or "strong" or "sub" or "sup" or "time" or "u" or "var" or "wbr";

    private static bool IsVoid(ReadOnlySpan<char> element) => element is
        "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";
}
