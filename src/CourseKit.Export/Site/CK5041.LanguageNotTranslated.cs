using CourseKit.Syntax;

namespace CourseKit.Export;

public static class LanguageNotTranslated
{
    public static readonly Rule Rule = new(typeof(LanguageNotTranslated))
    {
        Code = "CK5041",
        Name = "language-not-translated",
        Severity = Severity.Hint,
    };

    internal static Diagnostic At(SourceText settings, string language) =>
        new(Rule, settings.Locate(LineOf(settings)), $"The words of the theme are not translated into '{Excerpt.Of(language)}'")
        {
            Label = "buttons and labels are English",
            Hint = "Copy the theme's partials/words.html into templates/partials/ and translate it.",
        };

    private static TextSpan LineOf(SourceText settings)
    {
        for (var line = 1; line <= settings.LineCount; line++)
        {
            var span = settings.GetLine(line);
            if (settings.GetText(span).StartsWith("language:", StringComparison.Ordinal)) return span;
        }

        return new TextSpan(0, 0);
    }
}
