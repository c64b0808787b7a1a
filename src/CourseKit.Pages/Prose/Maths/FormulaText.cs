using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Tells TeX from prose between marks that can be both: <c>\[1\]</c> is a bracket with its backslash to Markdown, <c>$$</c> a price.
/// </summary>
internal static class FormulaText
{
    /// <summary>Names that TeX writes with a backslash and authors, in haste, without.</summary>
    private static readonly string[] _functions =
    [
        "sin", "cos", "tan", "exp", "log", "min", "max", "sup", "inf", "lim", "det", "gcd", "mod", "arg", "dim", "ker", "deg", "var", "cov", "argmin", "argmax",
    ];

    private static readonly string[] _addresses = ["](http", "](mailto:", "](/", "](#", "](./", "](../", "](<"];

    /// <summary>A command, or a sign that stands in no prose.</summary>
    public static bool IsTex(string text, TextSpan span) => HasCommand(text, span) || (HasSign(text, span) && Words(text, span, 3) == 0);

    /// <summary>Letters, but none that make a word.</summary>
    public static bool HasNoWord(string text, TextSpan span) => Words(text, span, 1) > 0 && Words(text, span, 3) == 0;

    /// <summary>Words and no TeX.</summary>
    public static bool IsProse(string text, TextSpan span) =>
        !HasCommand(text, span) && !HasSign(text, span) && Words(text, span, 3) > 0 && Words(text, span, 2) > 1;

    /// <summary>What stands behind a price: a blank or what closes a bracket or clause, and then a word or nothing, but no TeX.</summary>
    public static bool GoesOn(string text, TextSpan span)
    {
        if (!IsBreak(text, span) || HasCommand(text, span) || HasSign(text, span)) return false;
        return Words(text, span, 2) > 0 || HasIdeograph(text, span) || !HasLetterOrDigit(text, span);
    }

    /// <summary>A link, code or strong emphasis: what a formula can hold none of.</summary>
    public static bool HoldsMarkdown(string text, TextSpan span)
    {
        if (text.IndexOf('`', span.Start, span.Length) >= 0 || text.IndexOf("**", span.Start, span.Length, StringComparison.Ordinal) >= 0)
        {
            return true;
        }

        return text.IndexOf("](", span.Start, span.Length, StringComparison.Ordinal) >= 0
            && _addresses.Any(address => text.IndexOf(address, span.Start, span.Length, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static bool IsBreak(string text, TextSpan span) =>
        span.IsEmpty || char.IsWhiteSpace(text[span.Start])
        || text[span.Start] is ')' or ']' or ',' or '.' or ';' or ':' or '!' or '?' or '"' or '”' or '’' or '。' or '，' or '）';

    private static bool HasCommand(string text, TextSpan span)
    {
        for (var i = text.IndexOf('\\', span.Start, span.Length); i >= 0 && i + 1 < span.End; i = text.IndexOf('\\', i + 2, Math.Max(0, span.End - i - 2)))
        {
            if (char.IsLetter(text[i + 1]) || text[i + 1] is '\\' or ',' or ';' or ':' or '{' or '}' or '|' or '\n') return true;
            if (i + 2 > span.End) return false;
        }

        return false;
    }

    /// <remarks>The marks of a quote before a line are none.</remarks>
    private static bool HasSign(string text, TextSpan span)
    {
        var isMargin = false;
        for (var i = span.Start; i < span.End; i++)
        {
            isMargin = text[i] is '\n' or '\r' || (isMargin && text[i] is ' ' or '\t' or '>');
            if (isMargin) continue;
            if (text[i] is '=' or '<' or '>' or '+' or '≤' or '≥' or '∈' or '→' or '×') return true;
            if (text[i] is '^' or '_' && i > span.Start && !char.IsWhiteSpace(text[i - 1]) && i + 1 < span.End && !char.IsWhiteSpace(text[i + 1])) return true;
        }

        return false;
    }

    /// <summary>A word of one sign, where words are not separated.</summary>
    private static bool HasIdeograph(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.OtherLetter) return true;
        }

        return false;
    }

    private static bool HasLetterOrDigit(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsLetterOrDigit(text[i])) return true;
        }

        return false;
    }

    /// <summary>
    /// How many runs of so many letters there are that are no function's name; capitals alone are names of points and sets.
    /// </summary>
    private static int Words(string text, TextSpan span, int shortest)
    {
        var words = 0;
        for (var i = span.Start; i < span.End;)
        {
            var start = i;
            var hasSmall = shortest < 2;
            for (; i < span.End && char.IsLetter(text[i]); i++) hasSmall |= !char.IsUpper(text[i]);
            if (hasSmall && i - start >= shortest && Array.IndexOf(_functions, text.Substring(start, i - start)) < 0) words++;
            if (i == start) i++;
        }

        return words;
    }
}
