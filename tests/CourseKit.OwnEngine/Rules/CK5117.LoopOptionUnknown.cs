using CourseKit.Syntax;

namespace OwnEngine;

public static class LoopOptionUnknown
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5117",
        Name = "loop-option-unknown",
        Severity = Severity.Error,
        Title = "A for has an option that it does not know",
        Explanation = """
            Behind the list of a `for` may stand `offset:2`, `limit:3` and `reversed`; a `tablerow` also knows `cols:2`. A list that is
            more than a name or a path stands in brackets: `for x in (1..9) offset:2`.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            {{ for x in [1, 2] limt:1; x; end }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            {{ for x in [1, 2] limit:1; x; end }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, string name)
    {
        var near = Suggestion.Nearest(name, ["offset", "limit", "reversed", "cols"]);
        return new Diagnostic(Rule, place.Location, $"A loop has no option '{name}'")
        {
            Label = "unknown option, or without its value",
            Hint = near is null ? "The options are 'offset:2', 'limit:3', 'reversed' and 'cols:2'."
                : near == "reversed" ? "Write 'reversed', without a value." : $"Write '{near}:' and a number.",
        };
    }

    /// <summary>In <c>1..9 offset:2</c> the option would belong to the 9.</summary>
    internal static Diagnostic AfterOperator(Place list) =>
        new(Rule, list.Location, "A loop's options stand behind an operator")
        {
            Label = "needs brackets",
            Hint = $"Write '({list.Text})' before the options.",
        };
}
