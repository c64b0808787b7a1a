using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class ArgumentUnfit
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5147",
        Name = "argument-unfit",
        Severity = Severity.Error,
        Title = "A function is given a value of a kind it cannot use",
        Explanation = """
            What each function takes is described in the language's reference. A function is handed over with `@` before its name.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ "a thought" | string.slice "b" }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ "a thought" | string.slice 2 }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, string function, string parameter, string expected, string found) =>
        new(Rule, place.Location, $"'{function}' needs {expected} as '{parameter}' but is given {found}")
        {
            Label = "wrong kind of value",
            Hint = $"Give it {expected}.",
        };

    internal static Diagnostic Converted(Place place, string problem) =>
        new(Rule, place.Location, $"A value is of the wrong kind: {problem}")
        {
            Label = "wrong kind of value",
            Hint = "'object.typeof' tells what kind of value it is.",
        };
}
