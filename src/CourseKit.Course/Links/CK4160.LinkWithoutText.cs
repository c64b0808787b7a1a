using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LinkWithoutText
{
    public static readonly Rule Rule = new(typeof(LinkWithoutText))
    {
        Code = "CK4160",
        Name = "link-without-text",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location location) =>
        new(Rule, location, "The link has no text")
        {
            Label = "leads to what has no name",
            Hint = "Write a text between the brackets.",
        };
}
