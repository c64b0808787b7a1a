using CourseKit.Syntax;

namespace OwnEngine;

public static class BracketNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5106",
        Name = "bracket-not-closed",
        Severity = Severity.Error,
        Title = "A bracket in template code is never closed",
        Explanation = """
            Each `(`, `[` and `{` in code needs its counterpart.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ (1 + 2 }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ (1 + 2) }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place opening, string closing) =>
        new(Rule, opening.Location, $"The bracket '{opening.Text}' is never closed")
        {
            Label = "opened here",
            Hint = $"Put '{closing}' where it ends.",
        };
}
