namespace CourseKit.Syntax;

/// <summary>Finds the end of a formula. Offsets asked for must not decrease.</summary>
internal sealed class FormulaSpans(string text)
{
    private const int LongestName = 40;

    /// <summary>A text with more environments that are not closed means something else.</summary>
    private const int MostMissing = 32;

    private readonly ClosingMarks _closing = new(text);

    /// <summary>
    /// The offset after the formula that begins at an offset and ends before <paramref name="limit"/>; the offset itself when none does.
    /// </summary>
    public int SkipAt(int at, int limit) => text[at] switch
    {
        '$' when text.HasAt(at, "$$", limit) => SkipTo(at, 2, "$$", limit),
        '$' => SkipDollars(at, limit),
        '\\' when text.HasAt(at, "\\(", limit) => SkipTo(at, 2, "\\)", limit),
        '\\' when text.HasAt(at, "\\[", limit) => SkipBrackets(at, limit),
        '\\' when text.HasAt(at, "\\begin{", limit) => SkipEnvironment(at, limit),
        _ => at,
    };

    /// <summary>
    /// <c>$x$</c>: no blank inside the dollars, and no digit or dollar behind them, so that two prices are not maths; nor two names.
    /// </summary>
    private int SkipDollars(int at, int limit)
    {
        if (at + 1 >= limit || text[at + 1].IsBlank()) return at;
        for (var end = at + 1; end < limit; end++)
        {
            if (text[end] == '\\') end++;
            else if (text[end] == '$')
            {
                var closes = !text[end - 1].IsBlank() && (end + 1 >= limit || text[end + 1] is not ((>= '0' and <= '9') or '$'))
                    && !DollarFormula.BeginsName(text, at + 1, end) && !DollarFormula.IsAmount(text, at + 1, end);
                return closes ? end + 1 : at;
            }
        }

        return at;
    }

    /// <summary><c>\[text\](address)</c> is a link that its author took apart, and no formula.</summary>
    private int SkipBrackets(int at, int limit)
    {
        var end = SkipTo(at, 2, "\\]", limit);
        return end > at && end < limit && (text[end] is '(' or ':') ? at : end;
    }

    private int SkipEnvironment(int at, int limit)
    {
        var nameStart = at + "\\begin{".Length;
        var nameEnd = text.IndexOf('}', nameStart, Math.Min(LongestName + 1, limit - nameStart));
        if (nameEnd < 0 || _closing.Missing >= MostMissing) return at;
        return SkipTo(at, 1, "\\end{" + text.Substring(nameStart, nameEnd - nameStart) + "}", limit);
    }

    private int SkipTo(int at, int skip, string closing, int limit)
    {
        var end = _closing.After(at + skip, closing, limit, escapes: true);
        return end < 0 ? at : end;
    }
}
