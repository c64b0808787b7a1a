using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class ConstraintNotChecked
{
    public static readonly Rule Rule = new(typeof(ConstraintNotChecked))
    {
        Code = "CK7058",
        Name = "constraint-not-checked",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location location, string attribute) =>
        new(Rule, location, $"[{attribute}] is not checked")
        {
            Label = "has no effect on metadata",
            Hint = "Use an attribute that 'coursekit explain CK7058' lists, such as [RegularExpression].",
        };
}
