using CourseKit.Syntax;

namespace CourseKit.Export;

public static class UnknownThemeFile
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5201",
        Name = "unknown-theme-file",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
        Title = "A file of templates/ takes the place of nothing",
        Explanation = """
            A file in `templates/` replaces the file of the same name in the theme. One with another name is never used, unless
            it is a shortcode (`templates/shortcodes/`), a part that templates include (`templates/partials/`) or a file of the
            theme's own (`templates/assets/`).
            """,
        Bad = """
            === templates/pagge.html
            <p>{{ page.title | html.escape }}</p>
            === content/_index.md
            ---
            title: Reading the tides
            ---

            Water rises twice a day.
            """,
        Good = """
            === templates/page.html
            <p>{{ page.title | html.escape }}</p>
            === content/_index.md
            ---
            title: Reading the tides
            ---

            Water rises twice a day.
            """,
    };

    public static Diagnostic At(ThemeFile file, IEnumerable<string> known)
    {
        var near = Suggestion.Nearest(file.Name, known);
        return new Diagnostic(Rule, Location.OfFile(ThemeFile.CourseFolder + file.Name), $"The theme has no file '{file.Name}'")
        {
            Hint = near is not null
                ? $"Did you mean '{near}'?"
                : "Put it in partials/ when another template includes it, in shortcodes/ when pages call it.",
        };
    }
}
