using CourseKit.Syntax;

namespace CourseKit.Model;

public static class WikiLink
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5036",
        Name = "wiki-link",
        Severity = Severity.Warning,
        Title = "A link in double brackets is shown as text",
        Explanation = """
            `[[page]]` and `![[picture.png]]` are links of Obsidian and of wikis. Here a link is `[words](page.md)`, a picture `![what it shows](picture.png)`, with the path from
            the page's own file; `{{< ref "page" >}}` finds a page by its name.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            An agent may follow [[proxies]] instead.
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            An agent may follow [proxies](https://example.org/proxies) instead.
            """,
    };

    internal static Diagnostic At(Location link, string inner, bool isPicture)
    {
        var parts = inner.Split('|');
        var target = parts[0].Trim();
        var words = parts.Length > 1 ? parts[1].Trim() : target;
        return new(Rule, link, $"'[[{Excerpt.Of(inner)}]]' is no {(isPicture ? "picture" : "link")} here")
        {
            Label = "shown as text",
            Hint = isPicture
                ? $"Write ![what it shows]({Path(target)})."
                : $"Write [{Excerpt.Of(words)}]({{{{< ref \"{Excerpt.Of(target)}\" >}}}}), or the path of the page's file.",
        };
    }

    private static string Path(string target) => target.IndexOf(' ') >= 0 ? $"<{Excerpt.Of(target)}>" : Excerpt.Of(target);
}
