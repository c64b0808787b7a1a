using CourseKit.Syntax;

namespace CourseKit.Model;

public static class InvalidAddress
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4106",
        Name = "invalid-address",
        Severity = Severity.Error,
        Title = "A slug, url or alias cannot be an address of the site",
        Explanation = """
            `slug` is the last part of a page's address, `url` is all of it, and `aliases` are old addresses that should still lead to
            the page. Each must stay inside the site: no host, no query or fragment, no `..` that leads out, and no character that a
            file name cannot have on every system.
            """,
        Bad = """
            ---
            title: Proxies
            url: /../proxies/
            ---

            A proxy stands for what was meant.
            """,
        Good = """
            ---
            title: Proxies
            url: /proxies/
            ---

            A proxy stands for what was meant.
            """,
    };

    internal static Diagnostic At(string what, Located<string> address, string problem) =>
        new(Rule, address.Location, $"The {what} '{address.Value}' {problem}")
        {
            Label = "not an address of this site",
            Hint = what == "slug" ? "Write one name, such as reward-tampering." : "Write a path from the root of the site, such as /outer/reward-tampering/.",
        };
}
