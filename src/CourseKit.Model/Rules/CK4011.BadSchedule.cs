using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadSchedule
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4011",
        Name = "bad-schedule",
        Severity = Severity.Error,
        Title = "An entry of schedule is unknown, or its number cannot be",
        Explanation = """
            Under `schedule`, `course.yml` says how the site's own review asks: `retention` is the share of answers that should be known
            when they are asked for (0.7 to 0.99), `longest_interval` the most days between two reviews (7 to 36500), `new_a_day`
            (0 to 9999) and `reviews_a_day` (1 to 9999) how many questions the page of the whole course asks on one day.
            """,
        Bad = """
            === course.yml
            title: Alignment
            schedule:
              retention: 90
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            === course.yml
            title: Alignment
            schedule:
              retention: 0.9
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
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
