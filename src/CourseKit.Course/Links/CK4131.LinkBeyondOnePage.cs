using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LinkBeyondOnePage
{
    public static readonly Rule Rule = new(typeof(LinkBeyondOnePage))
    {
        Code = "CK4131",
        Name = "link-beyond-one-page",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location location, string target) =>
        new(Rule, location, $"'{target}' is not built: this course is one page")
        {
            Label = "another page",
            Hint = "Build the folder to have both.",
        };
}
