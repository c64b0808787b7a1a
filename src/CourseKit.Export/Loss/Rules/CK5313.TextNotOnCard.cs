using CourseKit.Syntax;

namespace CourseKit.Export;

public static class TextNotOnCard
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5313",
        Name = "text-not-on-card",
        Severity = Severity.Warning,
        Title = "Text of a prompt is not on its card",
        Explanation = """
            The words of each side of a prompt are compared with the field of its Anki note and with the text that Orbit is given. These are
            not there. No text is known with which it happens: please report the prompt.
            """,
        Bad = """
            $ coursekit build .
            A side has words that do not reach the card.
            """,
        Good = """
            $ coursekit --version
            A version in which they do.
            """,
    };

    /// <param name="card">What it should be on: <c>the Anki card</c>, <c>Orbit's text</c>.</param>
    internal static Diagnostic At(Location place, string text, string card) =>
        new(Rule, place, $"'{Excerpt.Of(text)}' is not in {card}")
        {
            Label = "typed here, and not written",
            Hint = "Write it in plainer Markdown, and please report the prompt: CourseKit should have kept it.",
        };
}
