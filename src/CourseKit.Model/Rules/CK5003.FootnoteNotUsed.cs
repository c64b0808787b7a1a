using CourseKit.Syntax;

namespace CourseKit.Model;

public static class FootnoteNotUsed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5003",
        Name = "footnote-not-used",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
        Title = "A footnote is defined but never referred to",
        Explanation = """
            A footnote that nothing refers to is left out of the page. Either the reference was lost, or the footnote is no longer wanted.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            Some agents edit their own reward.

            [^krakovna]: Victoria Krakovna keeps a list of cases.
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            Some agents edit their own reward.[^krakovna]

            [^krakovna]: Victoria Krakovna keeps a list of cases.
            """,
    };

    internal static Diagnostic At(Location definition, string label) =>
        new(Rule, definition, $"The footnote '{label}' is never referred to")
        {
            Label = "not shown on the page",
            Hint = $"Put '[^{label}]' where it belongs, or take the footnote out.",
        };
}
