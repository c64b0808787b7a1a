namespace CourseKit.Syntax;

/// <summary>
/// Finds the end of maths and code in one side of a prompt, whose braces are not deletions. Offsets asked for must not decrease; a mark
/// that
/// turned out not to be closed is not searched for again.
/// </summary>
internal sealed class OpaqueSpans(string text)
{
    private readonly CodeRuns _runs = new(text, 0, text.Length, default);
    private readonly FormulaSpans _formulas = new(text);

    /// <summary>The offset after the maths or code that begins at an offset; the offset itself when none does.</summary>
    public int SkipAt(int at) => text[at] switch
    {
        '`' => SkipCode(at),
        '$' => SkipDollars(at),
        _ => _formulas.SkipAt(at, text.Length),
    };

    /// <summary>
    /// TeX closes the braces that it opens: where it does not, the dollars are prices in deletions, and the braces are theirs.
    /// </summary>
    private int SkipDollars(int at)
    {
        var end = _formulas.SkipAt(at, text.Length);
        var depth = 0;
        for (var i = at; i < end && depth >= 0; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '{') depth++;
            else if (text[i] == '}') depth--;
        }

        return depth == 0 ? end : at;
    }

    private int SkipCode(int at)
    {
        var length = CodeRuns.LengthAt(text, at, text.Length);
        var close = _runs.Next(length, at + length);
        return at + length + (close < 0 ? 0 : close - at);
    }
}
