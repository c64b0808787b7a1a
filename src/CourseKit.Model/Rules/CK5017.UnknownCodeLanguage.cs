using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownCodeLanguage
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5017",
        Name = "unknown-code-language",
        Severity = Severity.Hint,
        Title = "Code is in a language that is not colored",
        Explanation = """
            The name behind a code fence chooses the colors. Code in a language that CourseKit does not know is shown without any, as
            `text` is. Names are those that GitHub and Hugo take, such as `c#`, `cs` and `csharp`.
            """,
        Bad = """
            ---
            title: Tide tables
            ---

            ```pyhton
            height = mean + amplitude
            ```
            """,
        Good = """
            ---
            title: Tide tables
            ---

            ```python
            height = mean + amplitude
            ```
            """,
    };

    internal static Diagnostic At(Location name, string language) =>
        new(Rule, name, $"Code in '{Excerpt.Of(language)}' is not colored")
        {
            Label = "not a known language",
            Hint = CodeLanguages.Suggest(language) is { } near ? $"Did you mean '{near}'?" : "Write text when no colors are meant.",
        };
}
