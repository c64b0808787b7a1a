using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LinkInWrongCase
{
    public static readonly Rule Rule = new(typeof(LinkInWrongCase))
    {
        Code = "CK4126",
        Name = "link-in-wrong-case",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    internal static Diagnostic At(Location location, string target, string name) =>
        new(Rule, location, $"'{target}' is written '{name}'")
        {
            Label = "differs in upper and lower case",
            Hint = $"Write '{name}'.",
        };
}
