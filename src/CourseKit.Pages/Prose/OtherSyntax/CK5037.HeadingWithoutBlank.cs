using CourseKit.Syntax;

namespace CourseKit.Model;

public static class HeadingWithoutBlank
{
    public static readonly Rule Rule = new(typeof(HeadingWithoutBlank))
    {
        Code = "CK5037",
        Name = "heading-without-blank",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location line, int level, string words) =>
        new(Rule, line, "This looks like a heading and is a paragraph")
        {
            Label = "shown with its signs",
            Hint = $"Write '{new string('#', level)} {Excerpt.Of(words)}', or '\\#' when the sign is meant.",
        };
}
