using CourseKit.Syntax;

namespace CourseKit.Export;

public static class UnknownThemeFile
{
    public static readonly Rule Rule = new(typeof(UnknownThemeFile))
    {
        Code = "CK5201",
        Name = "unknown-theme-file",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
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
