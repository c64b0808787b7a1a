using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownColor
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1056",
        Name = "unknown-color",
        Severity = Severity.Error,
        Title = "A review color is none of the twelve",
        Explanation = """
            Review blocks take one of the twelve colors of Orbit's palette, by name: red, orange, brown, yellow, lime, green, turquoise, cyan, blue,
            violet, purple, pink. Each comes with tones that stay legible in light and dark.
            """,
        Bad = """
            ---
            title: Reward tampering
            palette: purpel
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: Reward tampering
            palette: purple
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    internal static Diagnostic At(Located<string> name) =>
        new(Rule, name.Location, $"'{Excerpt.Of(name.Value)}' is not a review color")
        {
            Label = "unknown color",
            Hint = ReviewColorNames.Hint(name.Value),
        };
}
