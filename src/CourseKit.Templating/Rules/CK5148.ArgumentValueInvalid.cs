using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class ArgumentValueInvalid
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5148",
        Name = "argument-value-invalid",
        Severity = Severity.Error,
        Title = "A function is given a value that it cannot use",
        Explanation = """
            The value is of the right kind, but a date that is no date, a pattern that is no regular expression or a format that means
            nothing cannot be worked with.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ date.parse "the day after" }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ date.parse "2026-11-21" }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    /// <param name="found">What was found, so that it follows the function's name: <c>'x' is no date</c>.</param>
    internal static Diagnostic At(Place place, string function, string found, string hint) =>
        new(Rule, place.Location, $"In '{function}', the argument {found}")
        {
            Label = "cannot be used",
            Hint = hint,
        };

    internal static Diagnostic Of(Place place, string problem) =>
        new(Rule, place.Location, $"An argument cannot be used: {problem}")
        {
            Label = "cannot be used",
            Hint = "Look at what the function is given here.",
        };
}
