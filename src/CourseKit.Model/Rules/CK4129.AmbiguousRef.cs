using CourseKit.Syntax;

namespace CourseKit.Model;

public static class AmbiguousRef
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4129",
        Name = "ambiguous-ref",
        Severity = Severity.Error,
        Title = "A ref names more than one page",
        Explanation = """
            `ref` and `relref` find a page by its path or, when only one page has that name, by its file name. Two pages with the name leave
            open which is meant.
            """,
        Bad = """
            === content/outer/proxies.md
            ---
            title: Proxies
            ---

            One.
            === content/inner/proxies.md
            ---
            title: Inner proxies
            ---

            Two.
            === content/gaming.md
            ---
            title: Gaming
            ---

            See [proxies]({{< ref "proxies.md" >}}).
            """,
        Good = """
            === content/outer/proxies.md
            ---
            title: Proxies
            ---

            One.
            === content/inner/proxies.md
            ---
            title: Inner proxies
            ---

            Two.
            === content/gaming.md
            ---
            title: Gaming
            ---

            See [proxies]({{< ref "outer/proxies.md" >}}).
            """,
    };

    internal static Diagnostic At(Location location, string target, IReadOnlyList<string> paths) =>
        new(Rule, location, $"'{target}' is the name of more than one page")
        {
            Label = "which one?",
            Hint = $"Write the path: {string.Join(" or ", paths.Select(path => $"'/{path}'"))}.",
        };
}
