using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class TemplateNestedTooDeeply
{
    public static readonly Rule Rule = new(typeof(TemplateNestedTooDeeply))
    {
        Code = "CK5110",
        Name = "template-nested-too-deeply",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan span, int limit) =>
        new(Rule, source.Locate(span), $"Code nests more than {limit.ToString(System.Globalization.CultureInfo.InvariantCulture)} levels deep")
        {
            Label = "too deep from here on",
            Hint = "Give parts of it a name with an assignment, or put them in a function.",
        };
}
