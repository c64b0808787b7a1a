using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class TemplateCharacterUnknown
{
    public static readonly Rule Rule = new(typeof(TemplateCharacterUnknown))
    {
        Code = "CK5103",
        Name = "template-character-unknown",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan span) =>
        new(Rule, source.Locate(span), $"The character '{source.GetText(span)}' means nothing in template code")
        {
            Label = "not part of the language",
            Hint = "Take it out, or put it in quotes if it is text.",
        };
}
