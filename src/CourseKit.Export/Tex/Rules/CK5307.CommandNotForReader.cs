using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class CommandNotForReader
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5307",
        Name = "command-not-for-reader",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "Anki or Orbit does not draw a TeX command that the page draws",
        Explanation = """
            A formula has three readers: the page, MathJax in Anki and KaTeX in Orbit. Most names that one of them lacks are written for it in another way that looks the
            same. This one has no equal there, so its name is shown in red, or as text. In the text of a formula Anki draws no command at all. Of Orbit only pages with
            `review: orbit` are looked at.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            {{< orbit_review >}}
            Q: Which operator is Hodge's?
            A: $\reflectbox{$\star$}$
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            {{< orbit_review >}}
            Q: Which operator is Hodge's?
            A: $\star$
            {{< /orbit_review >}}
            """,
    };

    /// <param name="reader">As authors know it.</param>
    internal static Diagnostic At(MathEmbed math, TexFault fault, string reader, string wayOut) =>
        new(Rule, fault.Place(math), $"{reader} does not draw '{fault.Name}'")
        {
            Label = $"shown as it is written in {reader}",
            Hint = wayOut + ".",
        };
}
