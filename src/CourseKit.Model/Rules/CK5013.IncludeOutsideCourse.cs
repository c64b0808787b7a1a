using CourseKit.Syntax;

namespace CourseKit.Model;

public static class IncludeOutsideCourse
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5013",
        Name = "include-outside-course",
        Severity = Severity.Error,
        Title = "An included file lies outside the course",
        Explanation = """
            A course is complete in its folder: nothing is read from outside it, so that it builds the same everywhere and nobody's
            private files end up on a site.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            {{< include "../../../etc/passwd" >}}
            """,
        Good = """
            === page.md
            ---
            title: Reward tampering
            ---

            {{< include "notation.md" >}}

            === notation.md
            ---
            title: Notation
            ---

            We write $r$ for the reward.
            """,
    };

    internal static Diagnostic At(Location path, string written) =>
        new(Rule, path, $"'{written}' leads out of the course folder")
        {
            Label = "outside the course",
            Hint = "Copy the file into the course folder.",
        };
}
