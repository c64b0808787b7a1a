using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Finds where a formula ends, within its paragraph. What was searched in vain is remembered, so that a text full of
/// openings is still read in linear time.
/// </summary>
internal sealed class MathCloser(string text)
{
    private readonly Dictionary<string, int> _absentBefore = new(StringComparer.Ordinal);
    private readonly CodeSpanSearch _codeSpans = new(text);
    private int _paragraphStart;
    private int _paragraphEnd = -1;
    private int _noDollarBefore;
    private int _absentLineBefore;

    /// <summary>Where the room ends that is read now: no formula goes further.</summary>
    public int RoomEnd { get; set; } = text.Length;

    /// <summary>The offset of the next blank line, quote marks aside, or of the end of the text or room.</summary>
    public int ParagraphEnd(int offset) => Math.Min(RoomEnd, BlankLine(offset));

    private int BlankLine(int offset)
    {
        if (offset >= _paragraphStart && offset < _paragraphEnd) return _paragraphEnd;
        _paragraphStart = offset;
        for (var line = text.IndexOf('\n', offset); line >= 0; line = text.IndexOf('\n', line + 1))
        {
            var i = line + 1;
            while (i < text.Length && text[i] is ' ' or '\t' or '\r' or '>') i++;
            if (i < text.Length && text[i] != '\n') continue;
            return _paragraphEnd = line;
        }

        return _paragraphEnd = text.Length;
    }

    /// <summary>The next unescaped delimiter of the paragraph, or -1.</summary>
    public int Find(string delimiter, int from)
    {
        var end = ParagraphEnd(from);
        if (_absentBefore.TryGetValue(delimiter, out var absent) && from < absent && end <= absent) return -1;
        for (var i = from; i < end; i++)
        {
            if (i + delimiter.Length <= end && string.CompareOrdinal(text, i, delimiter, 0, delimiter.Length) == 0)
            {
                if (delimiter != "$$" || !IsPrice(i)) return i;
                i += Dollars(i) - 1;
            }

            if (text[i] == '\\') i++;
        }

        _absentBefore[delimiter] = end;
        return -1;
    }

    /// <summary>How many dollars stand here.</summary>
    public int Dollars(int offset)
    {
        var end = offset;
        while (end < text.Length && text[end] == '$') end++;
        return end - offset;
    }

    /// <summary>Three dollars that touch nothing before them.</summary>
    private bool IsPrice(int offset) =>
        Dollars(offset) > 2 && (offset == 0 || !char.IsLetterOrDigit(text[offset - 1]) && text[offset - 1] is not ('}' or ')' or ']'));

    /// <summary>
    /// True when nothing but indentation, quote marks and, before the first line of a formula, list marks stands on the line with a
    /// delimiter.
    /// </summary>
    public bool IsAloneOnLine(int offset, string delimiter, bool isFirst)
    {
        for (var i = offset - 1; i >= 0 && text[i] is not ('\n' or '\r'); i--)
        {
            var isListMark = isFirst && (text[i] is '-' or '*' or '+' or '.' or ')' || char.IsDigit(text[i]));
            if (text[i] is not (' ' or '\t' or '>') && !isListMark) return false;
        }

        var after = offset + delimiter.Length;
        while (after < text.Length && text[after] is ' ' or '\t') after++;
        return after == text.Length || text[after] is '\n' or '\r';
    }

    /// <summary>
    /// A delimiter that is alone on its line, before an offset; or -1. Obsidian and Typora read a formula with blank lines so: those who
    /// collect definitions in one write them.
    /// </summary>
    public int LineOf(string delimiter, int from, int before)
    {
        before = Math.Min(before, RoomEnd);
        if (from >= before) return -1;
        if (_absentLineBefore >= before && from < before) return -1;
        for (var i = text.IndexOf(delimiter, from, before - from, StringComparison.Ordinal); i >= 0;
            i = text.IndexOf(delimiter, i + delimiter.Length, before - i - delimiter.Length, StringComparison.Ordinal))
        {
            if (IsAloneOnLine(i, delimiter, isFirst: false)) return i;
        }

        _absentLineBefore = before;
        return -1;
    }

    /// <summary>
    /// The dollar that closes an inline formula, or -1: the next one, with no blank before it and no digit after it. A
    /// code span with a dollar of its own ends the search, for <c>$5 in `$HOME`</c> is no formula.
    /// </summary>
    public int Dollar(int from)
    {
        var end = ParagraphEnd(from);
        for (var i = Math.Max(from, _noDollarBefore); i < end; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '`' && _codeSpans.End(i, end) is > 0 and var after)
            {
                if (text.IndexOf('$', i, after - i) >= 0) return NoDollar(i);
                i = after - 1;
            }
            else if (text[i] == '$') return Closes(i) && !DollarFormula.BeginsName(text, from, i) ? i : NoDollar(i);
            else if (Placeholder.TryRead(text, i, out _, out _)) return NoDollar(i);
        }

        return NoDollar(end);
    }

    private int NoDollar(int before)
    {
        _noDollarBefore = before;
        return -1;
    }

    private bool Closes(int i) =>
        !char.IsWhiteSpace(text[i - 1]) && !(i + 1 < text.Length && text[i + 1] is (>= '0' and <= '9') or '$');
}
