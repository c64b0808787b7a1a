using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LinkOutOfCourse
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4125",
        Name = "link-out-of-course",
        Severity = Severity.Error,
        Title = "A link leads out of the course folder",
        Explanation = """
            A course is complete in its folder. A path that climbs out of it with `..`, begins with a drive letter or is a `file:` address
            means something on one machine only, and is never followed.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            ![The loop](../../pictures/loop.svg)
            """,
        Good = """
            === content/proxies.md
            ---
            title: Proxies
            ---

            ![The loop](loop.svg)
            === content/loop.svg
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """,
    };

    internal static Diagnostic At(Location location, string target) =>
        new(Rule, location, $"The path '{target}' leads out of the course")
        {
            Label = "outside the course folder",
            Hint = "Copy the file into the course and link to it there.",
        };
}
