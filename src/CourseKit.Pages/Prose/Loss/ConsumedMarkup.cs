using Markdig.Renderers.Html;

namespace CourseKit.Model;

/// <summary>
/// Reads, by itself and without Markdown's parser, the marks that hold letters or digits and are meant as marks: the number of a list
/// item, a task's cross, attributes in braces, the label of a footnote, what an abbreviation stands for, the kind of a box.
/// </summary>
internal static class ConsumedMarkup
{
    /// <summary>The offset behind the mark that a letter belongs to; the letter's own when it belongs to none.</summary>
    /// <param name="start">Where the stretch around it begins that did not arrive.</param>
    /// <param name="end">Where that ends.</param>
    /// <param name="isGiven">Whether an element has such attributes, whose braces open at an offset.</param>
    public static int EndOf(string text, int at, int start, int end, Func<HtmlAttributes, int, bool> isGiven)
    {
        if (text[at] is >= '0' and <= '9' && NumberEnd(text, at) is var number && number > at) return number;
        if (text[at] is 'x' or 'X' && at > 0 && text[at - 1] == '[' && at + 1 < text.Length && text[at + 1] == ']') return at + 1;
        if (KindEnd(text, at) is var kind && kind > at) return kind;
        return Math.Max(AttributesEnd(text, at, start, end, isGiven), LabelEnd(text, at, start));
    }

    /// <summary>Of <c>12.</c> and <c>3)</c> behind nothing but other marks of a line.</summary>
    private static int NumberEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is >= '0' and <= '9') end++;
        if (end >= text.Length || text[end] is not ('.' or ')')) return at;
        if (end + 1 < text.Length && text[end + 1] is not (' ' or '\t' or '\n' or '\r')) return at;
        for (var i = at - 1; i >= 0 && text[i] is not ('\n' or '\r'); i--)
        {
            if (text[i] is not (' ' or '\t' or '>' or '-' or '*' or '+' or ':' or '.' or ')' or (>= '0' and <= '9'))) return at;
        }

        return end + 1;
    }

    /// <summary>Of what makes a quote or a box of a kind: <c>&gt; [!NOTE]</c>, <c>:::tip</c>.</summary>
    private static int KindEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        var before = at - 1;
        while (before >= 0 && text[before] is ' ') before--;
        var isBox = before >= 2 && text[before] == ':' && text[before - 1] == ':' && text[before - 2] == ':';
        var isQuote = at >= 2 && text[at - 1] == '!' && text[at - 2] == '[' && end < text.Length && text[end] == ']';
        return isBox || isQuote ? end : at;
    }

    private static int AttributesEnd(string text, int at, int start, int end, Func<HtmlAttributes, int, bool> isGiven)
    {
        for (var open = at - 1; open >= start && text[open] is not ('\n' or '\r' or '}'); open--)
        {
            if (text[open] != '{') continue;
            var isList = AttributeList.TryRead(text, open, end, anyName: false, out var close, out var attributes);
            return isList && isGiven(attributes!, open) ? close : at;
        }

        return at;
    }

    /// <summary>Of <c>[^label]:</c>, and of <c>*[label]: meaning</c> all of the line.</summary>
    private static int LabelEnd(string text, int at, int start)
    {
        var line = at;
        while (line > 0 && text[line - 1] is not ('\n' or '\r')) line--;
        var mark = line;
        while (mark < at && text[mark] is ' ' or '\t' or '>' or '-' or '+' or '*' && !IsLabel(text, mark)) mark++;
        if (mark < start || !IsLabel(text, mark)) return at;
        var close = text.IndexOf("]:", mark, StringComparison.Ordinal);
        var lineEnd = text.IndexOfAny(['\n', '\r'], at);
        if (lineEnd < 0) lineEnd = text.Length;
        if (close < at || close >= lineEnd) return text[mark] == '*' && close >= 0 && close < at ? lineEnd : at;
        return text[mark] == '*' ? lineEnd : close + 2;
    }

    private static bool IsLabel(string text, int at) =>
        string.CompareOrdinal(text, at, "[^", 0, 2) == 0 || string.CompareOrdinal(text, at, "*[", 0, 2) == 0;
}
