using CourseKit.Syntax;

namespace OwnEngine;

public static class JumpOutsideLoop
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5113",
        Name = "jump-outside-loop",
        Severity = Severity.Error,
        Title = "A break or continue stands outside a loop",
        Explanation = """
            `break` leaves a loop and `continue` goes on with its next turn; in a function they do not reach the caller's loop. To leave
            a function or a template, use `ret`.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ break }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ for x in 1..3; break; end }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place) =>
        new(Rule, place.Location, $"This '{place.Text}' stands in no loop")
        {
            Label = "no loop around it",
            Hint = "Use 'ret' to leave a function or a template.",
        };
}
