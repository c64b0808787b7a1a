using CourseKit.Syntax;

namespace CourseKit.Model;

public static class SwappedLink
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5038",
        Name = "swapped-link",
        Severity = Severity.Warning,
        Title = "The brackets of a link are swapped",
        Explanation = """
            A link is `[words](address)`: its words in square brackets, its address in round ones.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            See (the list of cases)[https://example.org/list].
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            See [the list of cases](https://example.org/list).
            """,
    };

    internal static Diagnostic At(Location link, string words, string address) =>
        new(Rule, link, "The brackets of this link are swapped")
        {
            Label = "shown as text",
            Hint = $"Write [{Excerpt.Of(words)}]({Excerpt.Of(address)}).",
        };
}
