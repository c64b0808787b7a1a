using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadChoice
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2055",
        Name = "bad-choice",
        Severity = Severity.Error,
        Title = "A parameter has none of its possible values",
        Explanation = """
            This parameter takes one of a few words, which the hint lists.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< figure src="https://example.org/lamp.svg" alt="A lamp" loading="later" >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< figure src="https://example.org/lamp.svg" alt="A lamp" loading="lazy" >}}
            """,
    };

    internal static Diagnostic At(Location location, string value, ShortcodeParameter parameter) =>
        new(Rule, location, $"'{parameter.Name}' cannot be '{value}'")
        {
            Label = "not one of its values",
            Hint = Suggestion.Nearest(value, parameter.Choices) is { } near
                ? $"Is '{near}' meant?"
                : $"It is one of {string.Join(", ", parameter.Choices)}.",
        };
}
