namespace CourseKit.Syntax;

public static class BadIndentation
{
    public static readonly Rule Rule = new(typeof(BadIndentation))
    {
        Code = "CK1010",
        Name = "bad-indentation",
        Severity = Severity.Error,
    };

    /// <param name="name">The name that stands in the wrong column.</param>
    /// <param name="above">The line it does not fit under.</param>
    public static Diagnostic At(SourceText source, TextSpan name, TextSpan above) =>
        new(Rule, source.Locate(name), $"The indentation of '{Excerpt.Of(source.GetText(name))}' fits no line above it")
        {
            Label = "begins in an unexpected column",
            Hint = "Begin it in the same column as the settings it belongs to.",
            Related = [new RelatedLocation(source.Locate(above), "the line above")],
        };
}
