using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Steps over the parts of a paragraph where a dollar is no formula: code spans, HTML tags and comments, addresses.</summary>
internal sealed class MarkdownSkip(string text)
{
    /// <summary>Elements whose text is shown or run as it is.</summary>
    private static readonly string[] _verbatimElements = ["script", "style", "pre", "code", "textarea", "kbd", "samp"];

    /// <summary>Markdown's own limit for parentheses in an address.</summary>
    private const int DeepestParentheses = 32;

    private readonly CodeSpanSearch _codeSpans = new(text);
    private readonly Dictionary<string, int> _absentBefore = new(StringComparer.Ordinal);

    /// <summary>The offset after what begins here, or after its first character when nothing to be skipped does.</summary>
    public int Past(int offset, int paragraphEnd) => text[offset] switch
    {
        '`' => CodeSpan(offset, paragraphEnd),
        '<' => Html(offset, paragraphEnd),
        ']' => Destination(offset, paragraphEnd),
        ':' => BareAddress(offset, paragraphEnd),
        _ => offset + 1,
    };

    private int CodeSpan(int offset, int end)
    {
        var after = _codeSpans.End(offset, end);
        return after > 0 ? after : offset + Math.Max(1, _codeSpans.Run(offset, end));
    }

    private int Html(int offset, int end)
    {
        if (HtmlComment.OpensAt(text, offset, end))
        {
            var close = Find(HtmlComment.Closing, HtmlComment.SearchFrom(offset), end);
            return close < 0 ? offset + 1 : close + HtmlComment.Closing.Length;
        }

        if (HtmlTag.TryRead(text, offset, end, out var tag)) return AfterElement(tag, end);
        var i = offset + 1;
        while (i < end && text[i] is not ('>' or '<') && !char.IsWhiteSpace(text[i])) i++;
        var isAutolink = i < end && text[i] == '>' && text.IndexOf(':', offset, i - offset) > 0;
        return isAutolink ? i + 1 : offset + 1;
    }

    private int AfterElement(HtmlTag tag, int end)
    {
        var name = tag.Name(text);
        if (tag.IsClosing || tag.IsSelfClosing || Array.IndexOf(_verbatimElements, name) < 0) return tag.End;
        var close = Find("</" + name, tag.End, end);
        return close < 0 ? tag.End : close;
    }

    private int Destination(int offset, int end)
    {
        if (offset + 1 >= end || text[offset + 1] != '(') return offset + 1;
        var depth = 0;
        for (var i = offset + 1; i < end && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '(' && ++depth > DeepestParentheses) break;
            else if (text[i] == ')' && --depth == 0) return i + 1;
        }

        return offset + 1;
    }

    private int BareAddress(int offset, int end)
    {
        if (string.CompareOrdinal(text, offset, "://", 0, 3) != 0 || offset == 0 || !char.IsLetter(text[offset - 1])) return offset + 1;
        var i = offset + 3;
        while (i < end && !char.IsWhiteSpace(text[i]) && text[i] is not ('<' or ')')) i++;
        return i;
    }

    private int Find(string what, int from, int end)
    {
        if (_absentBefore.TryGetValue(what, out var absent) && from < absent && end <= absent) return -1;
        var found = from >= end ? -1 : text.IndexOf(what, from, end - from, StringComparison.OrdinalIgnoreCase);
        if (found < 0) _absentBefore[what] = end;
        return found;
    }
}
