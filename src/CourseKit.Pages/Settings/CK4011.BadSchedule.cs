using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadSchedule
{
    public static readonly Rule Rule = new(typeof(BadSchedule))
    {
        Code = "CK4011",
        Name = "bad-schedule",
        Severity = Severity.Error,
    };

    internal static Diagnostic UnknownKey(Location key, string name, IReadOnlyCollection<string> known) =>
        new(Rule, key, $"'{Excerpt.Of(name)}' is nothing that a schedule says")
        {
            Label = "has no effect",
            Hint = Suggestion.Nearest(name, known) is { } near ? $"Did you mean '{near}'?" : $"A schedule says {string.Join(", ", known)}.",
        };

    /// <param name="range">With both ends: <c>0.7 to 0.99</c>.</param>
    internal static Diagnostic OutOfRange(Location value, string name, string written, string range) =>
        new(Rule, value, $"'{name}' cannot be {Excerpt.Of(written)}")
        {
            Label = $"expected: {range}",
            Hint = $"Write a number from {range}.",
        };
}
