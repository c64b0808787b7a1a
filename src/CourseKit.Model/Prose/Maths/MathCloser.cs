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

    /// <summary>The offset of the next blank line, quote marks aside, or of the end of the text.</summary>
    public int ParagraphEnd(int offset)
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
            if (string.CompareOrdinal(text, i, delimiter, 0, delimiter.Length) == 0) return i;
            if (text[i] == '\\') i++;
        }

        _absentBefore[delimiter] = end;
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
            else if (text[i] == '$') return Closes(i) ? i : NoDollar(i);
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
