using CourseKit.Syntax;

namespace OwnEngine;

public static class EndWithoutStart
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5108",
        Name = "end-without-start",
        Severity = Severity.Error,
        Title = "An end, else or when belongs to no block",
        Explanation = """
            `end` closes a block, `else` stands in an `if`, a `case` or a `for`, and `when` in a `case`. One that belongs to nothing is
            most often one too many, or the block was closed before it.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>a thought{{ end }}</p>
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

    internal static Diagnostic At(Place place, string word) =>
        new(Rule, place.Location, $"This '{word}' belongs to no block")
        {
            Label = "nothing is open that it could belong to",
            Hint = "Take it out, or open its block before it.",
        };
}
