using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownReviewMode
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1057",
        Name = "unknown-review-mode",
        Severity = Severity.Error,
        Title = "The review setting is neither widget nor orbit",
        Explanation = """
            `review: widget` puts CourseKit's own review block on the page, which needs no account and no network. `review: orbit` puts Orbit's there.
            """,
        Bad = """
            === course.yml
            title: Alignment
            review: orbitt
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            === course.yml
            title: Alignment
            review: orbit
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    internal static Diagnostic At(Located<string> name) =>
        new(Rule, name.Location, $"'{Excerpt.Of(name.Value)}' is not a way to show review blocks")
        {
            Label = "unknown",
            Hint = Suggestion.Nearest(name.Value, ["widget", "orbit"]) is { } near ? $"Did you mean '{near}'?" : "Write widget or orbit.",
        };
}
