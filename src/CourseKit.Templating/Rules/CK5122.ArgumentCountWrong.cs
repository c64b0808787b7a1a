using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class ArgumentCountWrong
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5122",
        Name = "argument-count-wrong",
        Severity = Severity.Error,
        Title = "A function is called with too few or too many arguments",
        Explanation = """
            The value before a pipe is a function's first argument, and counts. Arguments are separated by blanks; one that has
            operators in it, or that is a call itself, stands in brackets.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ "a thought" | string.truncate }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ "a thought" | string.truncate 5 }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, FunctionSignature signature, int given)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var wanted = signature.MaximumCount == signature.RequiredCount ? signature.RequiredCount.ToString(culture)
            : given < signature.RequiredCount ? $"at least {signature.RequiredCount.ToString(culture)}"
            : $"at most {signature.MaximumCount.ToString(culture)}";
        return new Diagnostic(Rule, place.Location, $"'{signature.Name}' takes {wanted} argument{(wanted.EndsWith(" 1", StringComparison.Ordinal) || wanted == "1" ? "" : "s")} but is given {given.ToString(culture)}")
        {
            Label = given < signature.RequiredCount ? "too few arguments" : "too many arguments",
            Hint = $"It is called as '{signature}'; the value before a pipe is the first argument.",
        };
    }

    internal static Diagnostic Of(Place place, string problem) =>
        new(Rule, place.Location, problem)
        {
            Label = "called with the wrong number of arguments",
            Hint = "The value before a pipe is the first argument.",
        };
}
