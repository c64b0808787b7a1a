using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LinkToHidden
{
    public static readonly Rule Rule = new(typeof(LinkToHidden))
    {
        Code = "CK6013",
        Name = "link-to-hidden",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    /// <param name="path">Of the link, or of what was reached through it; relative to the course folder.</param>
    /// <param name="hidden">Where it leads, relative to the course folder.</param>
    public static Diagnostic At(string path, string hidden) =>
        new(Rule, Location.OfFile(path), $"'{path}' leads to '{hidden}', which is hidden")
        {
            Label = "not followed",
            Hint = "Delete the link. If readers may see the file, give it a name without the dot.",
        };
}
