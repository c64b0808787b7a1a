using CourseKit.Syntax;

namespace CourseKit.Model;

public static class FootnoteDefinedTwice
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5004",
        Name = "footnote-defined-twice",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
        Title = "A footnote is defined twice",
        Explanation = """
            Two footnotes of one name: the first is shown, the second never.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            Some agents edit their own reward.[^1] Others edit the sensor.[^1]

            [^1]: Victoria Krakovna keeps a list of cases.

            [^1]: A thermometer held over a flame.
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            Some agents edit their own reward.[^1] Others edit the sensor.[^2]

            [^1]: Victoria Krakovna keeps a list of cases.

            [^2]: A thermometer held over a flame.
            """,
    };

    internal static Diagnostic At(Location second, string label, Location first) =>
        new(Rule, second, $"The footnote '{label}' is defined twice")
        {
            Label = "this one is never shown",
            Hint = "Give one of the two another name.",
            Related = [new RelatedLocation(first, "defined first here")],
        };
}
