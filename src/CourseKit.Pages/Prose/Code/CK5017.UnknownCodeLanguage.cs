using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownCodeLanguage
{
    public static readonly Rule Rule = new(typeof(UnknownCodeLanguage))
    {
        Code = "CK5017",
        Name = "unknown-code-language",
        Severity = Severity.Hint,
    };

    internal static Diagnostic At(Location name, string language) =>
        new(Rule, name, $"Code in '{Excerpt.Of(language)}' is not colored")
        {
            Label = "not a known language",
            Hint = CodeLanguages.Suggest(language) is { } near ? $"Did you mean '{near}'?" : "Write text when no colors are meant.",
        };
}
