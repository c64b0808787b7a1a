using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class EscapeBlockNotClosed
{
    public static readonly Rule Rule = new(typeof(EscapeBlockNotClosed))
    {
        Code = "CK5112",
        Name = "escape-block-not-closed",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan opening, string closing) =>
        new(Rule, source.Locate(opening), "The literal text opened here is never closed")
        {
            Label = "opened here",
            Hint = $"Put '{closing}' where the literal text ends.",
        };
}
