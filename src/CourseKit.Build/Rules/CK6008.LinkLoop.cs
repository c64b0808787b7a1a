using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LinkLoop
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6008",
        Name = "link-loop",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A symbolic link leads back to itself",
        Explanation = """
            A link leads to itself, to a folder that it stands in, or in a circle with other links: following it would never end. It is not followed.
            """,
        Bad = """
            $ mkdir unit && ln -s .. unit/up
            $ coursekit check .
            """,
        Good = """
            $ mkdir unit
            $ coursekit check .
            """,
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
