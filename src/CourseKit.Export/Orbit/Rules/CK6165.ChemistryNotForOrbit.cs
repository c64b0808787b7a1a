using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class ChemistryNotForOrbit
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6165",
        Name = "chemistry-not-for-orbit",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "Orbit does not draw chemistry",
        Explanation = """
            Pages and Anki draw `\ce` and `\pu`. Orbit's KaTeX has no part for chemistry, so there it is text, as it was typed. Only pages with
            `review: orbit` are looked at.
            """,
        Bad = """
            === course.yml
            title: Reading the tides
            base_url: https://example.org/tides/
            review: orbit
            === content/_index.md
            ---
            title: Reading the tides
            ---

            {{< orbit_review >}}
            Q: What is sea water?
            A: Mostly $\ce{H2O}$.
            {{< /orbit_review >}}
            """,
        Good = """
            === course.yml
            title: Reading the tides
            base_url: https://example.org/tides/
            review: orbit
            === content/_index.md
            ---
            title: Reading the tides
            ---

            {{< orbit_review >}}
            Q: What is sea water?
            A: Mostly $\mathrm{H_2O}$.
            {{< /orbit_review >}}
            """,
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
