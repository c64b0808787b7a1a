using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownColor
{
    public static readonly Rule Rule = new(typeof(UnknownColor))
    {
        Code = "CK1056",
        Name = "unknown-color",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Located<string> name) =>
        new(Rule, name.Location, $"'{Excerpt.Of(name.Value)}' is not a review color")
        {
            Label = "unknown color",
            Hint = ReviewColorNames.Hint(name.Value),
        };
}
