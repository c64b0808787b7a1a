using CourseKit.Syntax;

namespace CourseKit.Model;

public static class RemoteImage
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4128",
        Name = "remote-image",
        Severity = Severity.Hint,
        Title = "An image is on another site",
        Explanation = """
            The address is not checked, since nothing is fetched while a course is built, and the page depends on the other site to stay as
            it is. A copy in the course does not.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            ![The loop](https://example.org/loop.svg)
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

    internal static Diagnostic At(Location location) =>
        new(Rule, location, "The image is on another site and was not checked")
        {
            Label = "fetched from another host by every reader",
            Hint = "'coursekit vendor' copies it into the course; its licence has to allow that.",
        };
}
