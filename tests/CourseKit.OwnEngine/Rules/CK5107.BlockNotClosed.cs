using CourseKit.Syntax;

namespace OwnEngine;

public static class BlockNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5107",
        Name = "block-not-closed",
        Severity = Severity.Error,
        Title = "A block of a template has no end",
        Explanation = """
            `if`, `case`, `for`, `while`, `tablerow`, `func`, `do`, `capture`, `with` and `wrap` open a block, and each block needs
            its own `end`.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ if true }}a thought</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ if true }}a thought{{ end }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place opening) =>
        new(Rule, opening.Location, $"This '{opening.Text}' has no 'end'")
        {
            Label = "opened here",
            Hint = "Put '{{ end }}' after the last thing that belongs to it.",
        };
}
