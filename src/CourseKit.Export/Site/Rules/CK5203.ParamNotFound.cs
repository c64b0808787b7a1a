using CourseKit.Syntax;

namespace CourseKit.Export;

public static class ParamNotFound
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5203",
        Name = "param-not-found",
        Severity = Severity.Error,
        Title = "A value that neither the page nor the course has",
        Explanation = """
            `param` prints a value of the page's front matter, or else of `params` in `course.yml`. When neither has it, the
            sentence around it would lose a word.
            """,
        Bad = """
            === course.yml
            title: Reading the tides
            params:
              harbour: Northgate
            === content/_index.md
            ---
            title: Reading the tides
            ---

            We measure at {{< param harbor >}}.
            """,
        Good = """
            === course.yml
            title: Reading the tides
            params:
              harbour: Northgate
            === content/_index.md
            ---
            title: Reading the tides
            ---

            We measure at {{< param harbour >}}.
            """,
    };

    /// <param name="near">The known name that may have been meant; null for none.</param>
    public static Diagnostic At(Location name, string path, string? near) =>
        new(Rule, name, $"There is no value '{path}'")
        {
            Label = "neither in the front matter nor in the course's params",
            Hint = near is not null ? $"Did you mean '{near}'?" : "Add it to the page's front matter, or under params in course.yml.",
        };
}
