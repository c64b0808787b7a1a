using CourseKit.Syntax;

namespace OwnEngine;

public static class FunctionInvalid
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5114",
        Name = "function-invalid",
        Severity = Severity.Error,
        Title = "A function in a template is declared in a way that cannot work",
        Explanation = """
            Parameters have different names; the required come first, then those with a default value, then at most one that takes
            the rest (`rest...`). A default value is a plain number, text, `true`, `false` or `null`.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            {{ func f(x = 1, y); x + y; end }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            {{ func f(y, x = 1); x + y; end }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    /// <param name="problem">What is wrong, as a sentence that goes on: <c>a function needs a name</c>.</param>
    internal static Diagnostic At(Place place, string problem) =>
        new(Rule, place.Location, $"In this declaration {problem}")
        {
            Label = "declared here",
            Hint = "Write 'func name(required, optional = 1, rest...)'.",
        };
}
