namespace CourseKit.Syntax;

public static class UnquotedColon
{
    public static readonly Rule Rule = new(typeof(UnquotedColon))
    {
        Code = "CK1007",
        Name = "unquoted-colon",
        Severity = Severity.Error,
    };

    /// <param name="quoted">The value with quotes around it.</param>
    public static Diagnostic At(SourceText source, TextSpan colon, string quoted) =>
        new(Rule, source.Locate(colon), "A value that is not quoted has a colon in it")
        {
            Label = "this colon starts a value inside a value",
            Hint = $"Put the value in quotes: {Excerpt.Of(quoted)}",
        };
}
