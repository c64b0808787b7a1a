using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownReviewMode
{
    public static readonly Rule Rule = new(typeof(UnknownReviewMode))
    {
        Code = "CK1057",
        Name = "unknown-review-mode",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Located<string> name) =>
        new(Rule, name.Location, $"'{Excerpt.Of(name.Value)}' is not a way to show review blocks")
        {
            Label = "unknown",
            Hint = Suggestion.Nearest(name.Value, ["widget", "orbit"]) is { } near ? $"Did you mean '{near}'?" : "Write widget or orbit.",
        };
}
