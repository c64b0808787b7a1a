using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LinkLeavesCourse
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6007",
        Name = "link-leaves-course",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A symbolic link leads out of the course folder",
        Explanation = """
            A link to a place outside the course folder is not followed: a course that is cloned elsewhere would lack the file, and a page could
            publish files that nobody meant to publish. Links inside the course are followed.
            """,
        Bad = """
            $ ln -s /etc/hosts hosts.txt
            $ coursekit check .
            """,
        Good = """
            $ cp /etc/hosts hosts.txt
            $ coursekit check .
            """,
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
