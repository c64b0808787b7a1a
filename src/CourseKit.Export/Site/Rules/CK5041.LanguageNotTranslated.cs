using CourseKit.Syntax;

namespace CourseKit.Export;

public static class LanguageNotTranslated
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5041",
        Name = "language-not-translated",
        Severity = Severity.Hint,
        Title = "The words of the theme are not in the course's language",
        Explanation = """
            The buttons and labels of a site come in English, German, French, Spanish, Chinese (simplified and traditional), Japanese and Arabic. A course in another language,
            or in one of these in another script, shows them in English until it has its own `templates/partials/words.html`: a copy of the theme's file with every word translated.
            """,
        Bad = """
            === course.yml
            title: Gezeiten
            language: nl
            === content/_index.md
            ---
            title: Reading the tides
            ---

            Water rises twice a day.
            """,
        Good = """
            === course.yml
            title: Gezeiten
            language: de
            === content/_index.md
            ---
            title: Reading the tides
            ---

            Water rises twice a day.
            """,
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
