using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LinkToAlias
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4127",
        Name = "link-to-alias",
        Severity = Severity.Hint,
        Title = "A link leads to an old address",
        Explanation = """
            The address is an alias of a page: the link works, but the reader is sent on from there.
            """,
        Bad = """
            === content/proxies.md
            ---
            title: Proxies
            aliases: [/old/]
            ---

            A proxy stands for what was meant.
            === content/gaming.md
            ---
            title: Gaming
            ---

            See [proxies](/old/).
            """,
        Good = """
            === content/proxies.md
            ---
            title: Proxies
            aliases: [/old/]
            ---

            A proxy stands for what was meant.
            === content/gaming.md
            ---
            title: Gaming
            ---

            See [proxies](proxies.md).
            """,
    };

    internal static Diagnostic At(Location location, string target, PublishedPage page) =>
        new(Rule, location, $"'{target}' is an old address of {page.Page.Path}")
        {
            Label = "an alias",
            Hint = $"Link to '/{page.Url}'.",
        };
}
