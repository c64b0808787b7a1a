using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class ChemistryNotForOrbit
{
    public static readonly Rule Rule = new(typeof(ChemistryNotForOrbit))
    {
        Code = "CK6165",
        Name = "chemistry-not-for-orbit",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    private static readonly string[] _commands = ["\\ce", "\\pu"];

    /// <summary>Null for a formula without chemistry.</summary>
    internal static Diagnostic? Check(MathEmbed math)
    {
        foreach (var command in _commands)
        {
            for (var at = math.Tex.IndexOf(command, StringComparison.Ordinal); at >= 0; at = math.Tex.IndexOf(command, at + 1, StringComparison.Ordinal))
            {
                var end = at + command.Length;
                if (end < math.Tex.Length && char.IsAsciiLetter(math.Tex[end])) continue;
                return new Diagnostic(Rule, math.PlaceOf(at), $"Orbit does not draw the chemistry of '{command}'")
                {
                    Label = "shown as it is typed there",
                    Hint = "Write it with \\mathrm, as in \\mathrm{H_2O}, or let CourseKit review this page.",
                };
            }
        }

        return null;
    }
}
