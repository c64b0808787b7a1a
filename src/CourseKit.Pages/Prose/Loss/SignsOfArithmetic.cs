using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// Tells <c>2*3*4</c> and <c>a*b*c</c> from emphasis: Markdown makes stars marks wherever a partner is, and readers then miss two signs.
/// Only where each star stands between numbers, or letters that are alone.
/// </summary>
internal static class SignsOfArithmetic
{
    public static bool Are(EmphasisInline emphasis, string text)
    {
        if (emphasis.DelimiterChar is not ('*' or '=' or '+')) return false;
        var (start, end, marks) = (emphasis.Span.Start, emphasis.Span.End, emphasis.DelimiterCount);
        if (start <= 0 || end + 1 >= text.Length || end - marks < start + marks) return false;
        return IsOperandBefore(text, start - 1) && IsOperandAfter(text, start + marks)
            && IsOperandBefore(text, end - marks) && IsOperandAfter(text, end + 1);
    }

    private static bool IsOperandBefore(string text, int at) =>
        char.IsDigit(text[at]) || (char.IsLetter(text[at]) && (at == 0 || !IsWord(text[at - 1])));

    private static bool IsOperandAfter(string text, int at) =>
        char.IsDigit(text[at]) || (char.IsLetter(text[at]) && (at + 1 >= text.Length || !IsWord(text[at + 1])));

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
