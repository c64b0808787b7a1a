using CourseKit.Syntax;

namespace OwnEngine;

public static class ArgumentNameUnknown
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5123",
        Name = "argument-name-unknown",
        Severity = Severity.Error,
        Title = "A function is called with a named argument that it does not know",
        Explanation = """
            Arguments may be given by name: `string.slice "hello" start:1`. The name is that of a parameter.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ "a thought" | string.slice strat:2 }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ "a thought" | string.slice start:2 }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, FunctionSignature signature, string name)
    {
        var near = Suggestion.Nearest(name, signature.Parameters.Select(parameter => parameter.Name));
        return new Diagnostic(Rule, place.Location, $"'{signature.Name}' has no parameter '{name}'")
        {
            Label = "unknown name",
            Hint = near is null ? $"It is called as '{signature}'." : $"Did you mean '{near}'?",
        };
    }
}
