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
            brackets. Sides of prompts may refer to it as well, and their cards carry the note. Brackets that are meant to be seen are written `\[^name]`.
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

    /// <param name="isInDeletion">Whether the page has it, and it is referred to where no note can stand.</param>
    internal static Diagnostic At(Location reference, string label, string? near, bool isInDeletion) =>
        new(Rule, reference, isInDeletion ? $"A deletion cannot refer to the footnote '{label}'" : $"The footnote '{label}' is not defined")
        {
            Label = isInDeletion ? "inside of a deletion" : "no such footnote on this page",
            Hint = isInDeletion ? $"Put '[^{label}]' behind the brace." : near is not null ? $"Did you mean '[^{near}]'?" : $"Add a line '[^{label}]: …' to the page, or write '\\[^{label}]' to show the brackets.",
        };
}
