using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ShortcodeHeaderNotClosed
{
    public static readonly Rule Rule = new(typeof(ShortcodeHeaderNotClosed))
    {
        Code = "CK2060",
        Name = "shortcode-header-not-closed",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText template, TextSpan opening) =>
        new(Rule, template.Locate(opening), "The list of parameters is never closed")
        {
            Label = "opened here",
            Hint = "Put '##}}' after the last parameter.",
        };
}
