using CourseKit.Syntax;

namespace CourseKit.Model;

public static class EmptyLink
{
    public static readonly Rule Rule = new(typeof(EmptyLink))
    {
        Code = "CK4130",
        Name = "empty-link",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    internal static Diagnostic At(Location location) =>
        new(Rule, location, "The address is empty")
        {
            Label = "no address",
            Hint = "Fill it in, or take the brackets away.",
        };
}
