using CourseKit.Syntax;

namespace CourseKit.Model;

public static class EmptyLink
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4130",
        Name = "empty-link",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "A link or image has no address",
        Explanation = """
            `[text]()` leads to the page it stands on and `![text]()` shows nothing. Usually the address was to be filled in later.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            See [proxies]().
            """,
        Good = """
            ---
            title: Proxies
            ---

            See [proxies](https://example.org/proxies).
            """,
    };

    internal static Diagnostic At(Location location) =>
        new(Rule, location, "The address is empty")
        {
            Label = "no address",
            Hint = "Fill it in, or take the brackets away.",
        };
}
