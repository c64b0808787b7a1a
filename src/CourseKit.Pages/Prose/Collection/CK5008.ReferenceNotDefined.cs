using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ReferenceNotDefined
{
    public static readonly Rule Rule = new(typeof(ReferenceNotDefined))
    {
        Code = "CK5008",
        Name = "reference-not-defined",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    internal static Diagnostic At(Location reference, string label, string? near) =>
        new(Rule, reference, $"No address is defined for '{label}'")
        {
            Label = "no such definition on this page",
            Hint = near is not null
                ? $"Did you mean '[{near}]'?"
                : $"Add a line '[{label}]: address' to the page, or write '\\[{label}]' to show the brackets.",
        };
}
