using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// <c>\\(x\\)</c> and <c>\\[x\\]</c>, as other generators need them whose Markdown takes one backslash away. Here they are a backslash and
/// a bracket, as CommonMark has it.
/// </summary>
internal static class DoubledMaths
{
    /// <summary>Where one ends that begins here, or -1.</summary>
    public static int End(string text, int offset, MathCloser closer)
    {
        if (offset + 2 >= text.Length || text[offset + 1] != '\\' || text[offset + 2] is not ('(' or '[')) return -1;
        var (open, closing) = text[offset + 2] == '(' ? ("\\\\(", "\\\\)") : ("\\\\[", "\\\\]");
        var inner = offset + open.Length;
        var close = closer.Find(closing, inner);
        if (close <= inner || text.IndexOf(open, inner, close - inner, StringComparison.Ordinal) >= 0) return -1;
        var content = TextSpan.FromBounds(inner, close);
        return (FormulaText.IsTex(text, content) || FormulaText.HasNoWord(text, content)) && !FormulaText.HoldsMarkdown(text, content)
            ? close + closing.Length
            : -1;
    }

    /// <summary>
    /// The backslashes that are too many, in order. Of TeX that is doubled throughout every second one; else only those of the delimiters
    /// and of <c>\\\\</c>.
    /// </summary>
    public static List<int> Extra(string text, TextSpan span)
    {
        var extra = new List<int> { span.Start };
        var runs = new List<(int Start, int Length)>();
        for (var i = span.Start + 3; i < span.End - 3; i++)
        {
            var start = i;
            while (i < span.End - 3 && text[i] == '\\') i++;
            if (i > start) runs.Add((start, i - start));
        }

        var isDoubled = runs.TrueForAll(run => run.Length % 2 == 0);
        foreach (var run in runs.Where(run => isDoubled || run.Length >= 4))
        {
            for (var i = 0; i < run.Length / 2; i++) extra.Add(run.Start + i);
        }

        extra.Add(span.End - 3);
        return extra;
    }
}
