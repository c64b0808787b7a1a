using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LinkLeavesCourse
{
    public static readonly Rule Rule = new(typeof(LinkLeavesCourse))
    {
        Code = "CK6007",
        Name = "link-leaves-course",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    /// <param name="path">Of the link, relative to the course folder.</param>
    /// <param name="target">As the link says.</param>
    public static Diagnostic At(string path, string target) =>
        new(Rule, Location.OfFile(path), $"'{path}' is a link to '{target}', out of the course folder")
        {
            Label = "not followed",
            Hint = "Copy the file into the course, or delete the link.",
        };
}
