using CourseKit.Syntax;

namespace CourseKit.Model;

public static class FootnoteNotDefined
{
    public static readonly Rule Rule = new(typeof(FootnoteNotDefined))
    {
        Code = "CK5002",
        Name = "footnote-not-defined",
        Severity = Severity.Error,
    };

    /// <param name="isInDeletion">Whether the page has it, and it is referred to where no note can stand.</param>
    internal static Diagnostic At(Location reference, string label, string? near, bool isInDeletion) =>
        new(Rule, reference, isInDeletion ? $"A deletion cannot refer to the footnote '{label}'" : $"The footnote '{label}' is not defined")
        {
            Label = isInDeletion ? "inside of a deletion" : "no such footnote on this page",
            Hint = isInDeletion ? $"Put '[^{label}]' behind the brace." : near is not null ? $"Did you mean '[^{near}]'?" : $"Add a line '[^{label}]: …' to the page, or write '\\[^{label}]' to show the brackets.",
        };
}
