using CourseKit.Syntax;

namespace CourseKit.Model;

public static class FootnoteNotDefined
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5002",
        Name = "footnote-not-defined",
        Severity = Severity.Error,
        Title = "A footnote is referred to but not defined",
        Explanation = """
            `[^name]` refers to a footnote that stands elsewhere on the same page as `[^name]: text`. Without one, readers see the
            brackets. Inner text of a shortcode and sides of prompts have footnotes of their own. Brackets that are meant to be seen are written `\[^name]`.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            Some agents edit their own reward.[^krakovna]
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            Some agents edit their own reward.[^krakovna]

            [^krakovna]: Victoria Krakovna keeps a list of cases.
            """,
    };

    internal static Diagnostic At(Location reference, string label, string? near) =>
        new(Rule, reference, $"The footnote '{label}' is not defined")
        {
            Label = "no such footnote on this page",
            Hint = near is not null ? $"Did you mean '[^{near}]'?" : $"Add a line '[^{label}]: …' to the page, or write '\\[^{label}]' to show the brackets.",
        };
}
