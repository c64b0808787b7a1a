namespace CourseKit.Syntax;

public static class WideColonOfMarker
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3069",
        Name = "wide-colon-of-marker",
        Severity = Severity.Error,
        Title = "The mark of a side has a full-width colon",
        Explanation = """
            Sides begin with `Q:`, `A:` or `C:`, then a blank. A keyboard for Chinese or Japanese types the full-width colon, `：`, which marks nothing: the line would
            be a part of the side above it.
            """,
        Bad = """
            ---
            title: 代理
            ---

            {{< orbit_review >}}
            Q: 什么是代理指标？
            A: 代替目标的度量。

            Q：它何时失效？
            A：被大力优化时。
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: 代理
            ---

            {{< orbit_review >}}
            Q: 什么是代理指标？
            A: 代替目标的度量。

            Q: 它何时失效？
            A: 被大力优化时。
            {{< /orbit_review >}}
            """,
    };

    /// <param name="mark">The letter and its colon.</param>
    /// <param name="letter">Q, A or C.</param>
    internal static Diagnostic At(SourceText source, TextSpan mark, char letter) =>
        new(Rule, source.Locate(mark), $"The colon behind '{letter}' is full-width, so this begins no side")
        {
            Label = "marks nothing",
            Hint = $"Write '{letter}: ', with a plain colon and a blank.",
        };
}
