using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadChoice
{
    public static readonly Rule Rule = new(typeof(BadChoice))
    {
        Code = "CK2055",
        Name = "bad-choice",
        Severity = Severity.Error,
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
