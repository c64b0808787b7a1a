namespace CourseKit.Syntax;

/// <summary>
/// Finds the end of maths and code in one side of a prompt, whose braces are not deletions. Offsets asked for must not decrease; a mark that
/// turned out not to be closed is not searched for again.
/// </summary>
internal sealed class OpaqueSpans(string text)
{
    private readonly CodeRuns _runs = new(text, 0, text.Length, default);
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);

    /// <summary>The offset after the maths or code that begins at an offset; the offset itself when none does.</summary>
    public int SkipAt(int at) => text[at] switch
    {
        '`' => SkipCode(at),
        '$' when text.HasAt(at, "$$", text.Length) => SkipTo(at, 2, "$$"),
        '$' => SkipDollars(at),
        '\\' when text.HasAt(at, "\\(", text.Length) => SkipTo(at, 2, "\\)"),
        '\\' when text.HasAt(at, "\\[", text.Length) => SkipTo(at, 2, "\\]"),
        '\\' when text.HasAt(at, "\\begin{", text.Length) => SkipEnvironment(at),
        _ => at,
    };

    private int SkipCode(int at)
    {
        var length = CodeRuns.LengthAt(text, at, text.Length);
        var close = _runs.Next(length, at + length);
        return at + length + (close < 0 ? 0 : close - at);
    }

    /// <summary>
    /// <c>$x$</c>: no blank inside the dollars, and no digit behind them, so that two prices are not maths.
    /// </summary>
    private int SkipDollars(int at)
    {
        if (at + 1 >= text.Length || text[at + 1].IsBlank()) return at;
        for (var end = at + 1; end < text.Length; end++)
        {
            if (text[end] == '\\') end++;
            else if (text[end] == '$')
            {
                var closes = !text[end - 1].IsBlank() && (end + 1 >= text.Length || text[end + 1] is < '0' or > '9');
                return closes ? end + 1 : at;
            }
        }

        return at;
    }

    private int SkipEnvironment(int at)
    {
        var nameStart = at + "\\begin{".Length;
        var nameEnd = text.IndexOf('}', nameStart);
        return nameEnd < 0 || nameEnd - nameStart > 40 ? at : SkipTo(at, 1, "\\end{" + text.Substring(nameStart, nameEnd - nameStart) + "}");
    }

    private int SkipTo(int at, int skip, string closing)
    {
        if (_missing.Contains(closing)) return at;
        var end = text.IndexOf(closing, at + skip, StringComparison.Ordinal);
        if (end >= 0) return end + closing.Length;
        _missing.Add(closing);
        return at;
    }
}
