namespace CourseKit.Model;

/// <summary>The environments that are formulas by themselves in LaTeX, without <c>$$</c> around them.</summary>
internal static class MathEnvironment
{
    private static readonly string[] _names =
    [
        "align", "alignat", "equation", "eqnarray", "flalign", "gather", "multline", "displaymath", "math", "CD", "darray", "dcases",
    ];

    /// <summary>The environment that <c>\begin{…}</c> opens here, or null.</summary>
    public static string? At(string text, int offset)
    {
        const string begin = "\\begin{";
        if (string.CompareOrdinal(text, offset, begin, 0, begin.Length) != 0) return null;
        var start = offset + begin.Length;
        foreach (var name in _names)
        {
            if (string.CompareOrdinal(text, start, name, 0, name.Length) != 0) continue;
            var end = start + name.Length;
            if (end < text.Length && text[end] == '*') end++;
            if (end < text.Length && text[end] == '}') return text.Substring(start, end - start);
        }

        return null;
    }
}
