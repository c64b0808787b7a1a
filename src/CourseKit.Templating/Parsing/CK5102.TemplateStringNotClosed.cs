using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class TemplateStringNotClosed
{
    public static readonly Rule Rule = new(typeof(TemplateStringNotClosed))
    {
        Code = "CK5102",
        Name = "template-string-not-closed",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan opening, char quote)
    {
        var mark = quote == '$' ? source.Text[opening.Start + 1] : quote;
        return new Diagnostic(Rule, source.Locate(opening), $"The string opened with {mark} is never closed")
        {
            Label = "opened here",
            Hint = $"Put {mark} where the string ends; inside a string, write the quote with a backslash before it.",
        };
    }
}
