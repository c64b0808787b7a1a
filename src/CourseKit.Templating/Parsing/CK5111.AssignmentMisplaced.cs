using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class AssignmentMisplaced
{
    public static readonly Rule Rule = new(typeof(AssignmentMisplaced))
    {
        Code = "CK5111",
        Name = "assignment-misplaced",
        Severity = Severity.Error,
    };

    internal static Diagnostic OfValue(Place target, string sign) =>
        new(Rule, target.Location, $"'{target.Text}' cannot take a value with '{sign}'")
        {
            Label = "not a variable",
            Hint = "Only a variable, a member or an item of a list can be set.",
        };

    internal static Diagnostic InExpression(Place sign) =>
        new(Rule, sign.Location, "An assignment stands inside an expression")
        {
            Label = "assigns here",
            Hint = "Write '==' to compare, or assign in a statement of its own before.",
        };
}
