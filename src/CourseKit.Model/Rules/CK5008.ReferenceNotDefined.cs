using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ReferenceNotDefined
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5008",
        Name = "reference-not-defined",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "A link refers to a definition that the page does not have",
        Explanation = """
            `[text][name]` takes its address from a line `[name]: address` on the same page. Without one, readers see the brackets.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            See [the list of cases][krakovna].
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            See [the list of cases][krakovna].

            [krakovna]: https://example.org/list
            """,
    };

    internal static Diagnostic At(Location reference, string label, string? near) =>
        new(Rule, reference, $"No address is defined for '{label}'")
        {
            Label = "no such definition on this page",
            Hint = near is not null ? $"Did you mean '[{near}]'?" : $"Add a line '[{label}]: address' to the page, or write '\\[{label}]' to show the brackets.",
        };
}
