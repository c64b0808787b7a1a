using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ErrorCannotBeLowered
{
    public static readonly Rule Rule = new(typeof(ErrorCannotBeLowered))
    {
        Code = "CK4006",
        Name = "error-cannot-be-lowered",
        Severity = Severity.Error,
    };

    /// <summary>True when a course may give the rule this severity.</summary>
    /// <param name="wanted">Null to turn the rule off.</param>
    public static bool Allows(Rule rule, Severity? wanted) =>
        rule.Severity != Severity.Error || rule.CanBeLowered || wanted == Severity.Error;

    internal static Diagnostic At(SourceText file, DataEntry entry, Rule rule) => At(file.Locate(entry.Value.Span), LedgerEntry.Of(rule));

    internal static Diagnostic At(Location location, LedgerEntry rule) =>
        new(Rule, location, $"{rule.Code} ({rule.Name}) stays an error")
        {
            Label = "cannot be lowered",
            Hint = "Remove this line, and mend what the rule reports.",
        };
}
