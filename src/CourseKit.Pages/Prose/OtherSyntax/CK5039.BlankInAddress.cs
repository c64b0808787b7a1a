using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BlankInAddress
{
    public static readonly Rule Rule = new(typeof(BlankInAddress))
    {
        Code = "CK5039",
        Name = "blank-in-address",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location link, string address) =>
        new(Rule, link, "The address of this link has a blank in it")
        {
            Label = "shown as text",
            Hint = $"Put it in angle brackets: (<{Excerpt.Of(address)}>).",
        };
}
