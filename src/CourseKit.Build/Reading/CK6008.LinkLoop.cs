using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LinkLoop
{
    public static readonly Rule Rule = new(typeof(LinkLoop))
    {
        Code = "CK6008",
        Name = "link-loop",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    /// <param name="path">Of the link, relative to the course folder.</param>
    /// <param name="target">As the link says.</param>
    public static Diagnostic At(string path, string target) =>
        new(Rule, Location.OfFile(path), $"'{path}' is a link to '{target}', which leads back to it")
        {
            Label = "not followed",
            Hint = "Delete the link.",
        };
}
