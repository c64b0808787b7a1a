using CourseKit.Syntax;

namespace OwnEngine;

public static class AssignmentMisplaced
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5111",
        Name = "assignment-misplaced",
        Severity = Severity.Error,
        Title = "Something is assigned where or to what nothing can be assigned",
        Explanation = """
            An assignment is a statement of its own; inside a condition or an expression, `==` compares. What stands to its left is a
            variable, a member or an item of a list.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ if x = 5; "five"; end }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ x = 5; if x == 5; "five"; end }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic OfValue(Place target, string sign) =>
        new(Rule, target.Location, $"'{target.Text}' cannot take a value with '{sign}'")
        {
            Label = "not a variable",
            Hint = "Only a variable, a member or an item of a list can be set.",
        };

    internal static Diagnostic InExpression(Place sign) =>
        new(Rule, sign.Location, "An assignment stands inside an expression")
        {
            Label = "assigns here",
            Hint = "Write '==' to compare, or assign in a statement of its own before.",
        };
}
