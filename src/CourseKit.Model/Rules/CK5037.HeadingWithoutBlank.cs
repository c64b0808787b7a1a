using CourseKit.Syntax;

namespace CourseKit.Model;

public static class HeadingWithoutBlank
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5037",
        Name = "heading-without-blank",
        Severity = Severity.Warning,
        Title = "A heading lacks the blank behind its signs",
        Explanation = """
            In Markdown a heading is `#` and a blank: `## Proxies`. Without the blank the line is a paragraph that begins with the sign.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            ##Proxies

            A proxy stands for what was meant.
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            ## Proxies

            A proxy stands for what was meant.
            """,
    };

    internal static Diagnostic At(Location line, int level, string words) =>
        new(Rule, line, "This looks like a heading and is a paragraph")
        {
            Label = "shown with its signs",
            Hint = $"Write '{new string('#', level)} {Excerpt.Of(words)}', or '\\#' when the sign is meant.",
        };
}
