using CourseKit.Syntax;

namespace CourseKit.Export;

public static class EquationLabelTwice
{
    public static readonly Rule Rule = new(typeof(EquationLabelTwice))
    {
        Code = "CK5302",
        Name = "equation-label-twice",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location formula, string label, Location first) =>
        new(Rule, formula, $"The label '{label}' is another equation's already")
        {
            Label = "second use",
            Hint = "Give it a name of its own.",
            Related = [new RelatedLocation(first, "first used here")],
        };
}
