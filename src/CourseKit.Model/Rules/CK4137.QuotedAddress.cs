using CourseKit.Syntax;

namespace CourseKit.Model;

public static class QuotedAddress
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4137",
        Name = "quoted-address",
        Severity = Severity.Error,
        Title = "The address of a link stands in quotation marks",
        Explanation = """
            In Markdown the brackets hold the address as it is: `[tides](https://example.org)`. With quotation marks around it, it is the name of a
            file that there is not. Quotation marks are for the title behind it: `[tides](https://example.org "Tide tables")`.
            """,
        Bad = """
            ---
            title: Tides
            ---

            Look at [the tables]("https://example.org/tides").
            """,
        Good = """
            ---
            title: Tides
            ---

            Look at [the tables](https://example.org/tides).
            """,
    };

    private static readonly string[] _pairs = ["\"\"", "''", "``", "\u201C\u201D", "\u2018\u2019", "\u201E\u201C", "\u00AB\u00BB"];

    /// <summary>True for an address with a quotation mark at each end.</summary>
    internal static bool Is(string target) =>
        target.Length > 2 && Array.Exists(_pairs, pair => target[0] == pair[0] && target[target.Length - 1] == pair[1]);

    internal static Diagnostic At(Location address, string target)
    {
        var plain = target.Substring(1, target.Length - 2);
        return new(Rule, address, $"The address '{plain}' stands in quotation marks")
        {
            Hint = $"Take the quotation marks away: ({plain}).",
        };
    }
}
