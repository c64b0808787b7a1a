using CourseKit.Syntax;

namespace CourseKit.Model;

public static class QuotedAddress
{
    public static readonly Rule Rule = new(typeof(QuotedAddress))
    {
        Code = "CK4137",
        Name = "quoted-address",
        Severity = Severity.Error,
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
