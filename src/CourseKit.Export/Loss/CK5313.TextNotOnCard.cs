using CourseKit.Syntax;

namespace CourseKit.Export;

public static class TextNotOnCard
{
    public static readonly Rule Rule = new(typeof(TextNotOnCard))
    {
        Code = "CK5313",
        Name = "text-not-on-card",
        Severity = Severity.Warning,
    };

    /// <param name="card">What it should be on: <c>the Anki card</c>, <c>Orbit's text</c>.</param>
    internal static Diagnostic At(Location place, string text, string card) =>
        new(Rule, place, $"'{Excerpt.Of(text)}' is not in {card}")
        {
            Label = "typed here, and not written",
            Hint = "Write it in plainer Markdown, and please report the prompt: CourseKit should have kept it.",
        };
}
