using CourseKit.Syntax;

namespace OwnEngine;

public static class LoopMemberUnknown
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5116",
        Name = "loop-member-unknown",
        Severity = Severity.Error,
        Title = "A loop is asked for something it does not know",
        Explanation = """
            In a `for` there are `for.index`, `for.rindex`, `for.first`, `for.last`, `for.even`, `for.odd`, `for.changed` and `for.length`; in a
            `while` there are `while.index`, `while.first`, `while.even` and `while.odd`.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            {{ for x in 1..3; for.indx; end }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            {{ for x in 1..3; for.index; end }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, string loop, string member)
    {
        var known = LoopMemberExpression.Names.Where((_, i) => LoopMemberExpression.IsKnown(loop == "while", (LoopMember)i)).ToList();
        var near = Suggestion.Nearest(member, known);
        return new Diagnostic(Rule, place.Location, $"'{loop}' has no '{member}'")
        {
            Label = "unknown",
            Hint = near is null ? $"It has {string.Join(", ", known)}." : $"Did you mean '{near}'?",
        };
    }
}
