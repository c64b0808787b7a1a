using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LinkWithoutText
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4160",
        Name = "link-without-text",
        Severity = Severity.Warning,
        Title = "A link has no text, and what it leads to has no name",
        Explanation = """
            A link with nothing between its brackets shows the name of what it leads to: `[](#fig-loop)` the number of a figure, `[](#goodhart)`
            the text of a heading, `[](proxies.md)` the title of a page. A file or another site has no such name, and readers see the bare address.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            See [](https://example.org/proxies).
            """,
        Good = """
            ---
            title: Proxies
            ---

            See [a list of proxies](https://example.org/proxies).
            """,
    };

    internal static Diagnostic At(Location location) =>
        new(Rule, location, "The link has no text")
        {
            Label = "leads to what has no name",
            Hint = "Write a text between the brackets.",
        };
}
