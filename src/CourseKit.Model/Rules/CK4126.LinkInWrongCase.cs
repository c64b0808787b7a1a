using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LinkInWrongCase
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4126",
        Name = "link-in-wrong-case",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "A link writes a name in another case",
        Explanation = """
            `Proxies.md` and `proxies.md` are one file on some machines and two on others. The link works here because exactly one name fits when
            case is ignored.
            """,
        Bad = """
            === content/proxies.md
            ---
            title: Proxies
            ---

            ## Goodhart

            A proxy stands for what was meant.
            === content/gaming.md
            ---
            title: Gaming
            ---

            See [proxies](Proxies.md).
            """,
        Good = """
            === content/proxies.md
            ---
            title: Proxies
            ---

            ## Goodhart

            A proxy stands for what was meant.
            === content/gaming.md
            ---
            title: Gaming
            ---

            See [proxies](proxies.md).
            """,
    };

    internal static Diagnostic At(Location location, string target, string name) =>
        new(Rule, location, $"'{target}' is written '{name}'")
        {
            Label = "differs in upper and lower case",
            Hint = $"Write '{name}'.",
        };
}
