using CourseKit.Syntax;

namespace CourseKit.Model;

public static class StrayColons
{
    public static readonly Rule Rule = new(typeof(StrayColons))
    {
        Code = "CK5032",
        Name = "stray-colons",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location colons) =>
        new(Rule, colons, "These colons close no callout")
        {
            Label = "shown as text",
            Hint = "Open one with ':::note', or another kind, on a line of its own; or remove this line.",
        };
}
