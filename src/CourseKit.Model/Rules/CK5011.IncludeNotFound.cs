using CourseKit.Syntax;

namespace CourseKit.Model;

public static class IncludeNotFound
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5011",
        Name = "include-not-found",
        Severity = Severity.Error,
        Title = "An included file does not exist",
        Explanation = """
            The path of `include` is relative to the file it is written in; with a leading slash it begins at the course folder.
            """,
        Bad = """
            === page.md
            ---
            title: Reward tampering
            ---

            {{< include "notation.md" >}}
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

    internal static Diagnostic At(Location path, string resolved) =>
        new(Rule, path, $"There is no file '{resolved}' in the course")
        {
            Label = "no such file",
            Hint = "The path is relative to the file that includes it; a leading slash means the course folder.",
        };
}
