namespace CourseKit.Syntax;

public static class WideColonOfMarker
{
    public static readonly Rule Rule = new(typeof(WideColonOfMarker))
    {
        Code = "CK3069",
        Name = "wide-colon-of-marker",
        Severity = Severity.Error,
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
