using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class LiteralInvalid
{
    public static readonly Rule Rule = new(typeof(LiteralInvalid))
    {
        Code = "CK5109",
        Name = "literal-invalid",
        Severity = Severity.Error,
    };

    internal static Diagnostic OfNumber(Place place, string text) =>
        new(Rule, place.Location, $"'{text}' is not a number")
        {
            Label = "cannot be read as a number",
            Hint = "Numbers look like 12, 1.5, 1e3, 0x1F or 1.5m; a name does not begin with a digit.",
        };

    internal static Diagnostic OfEscape(Place place) =>
        new(Rule, place.Location, $"'{place.Text}' is not an escape")
        {
            Label = "unknown escape",
            Hint = @"Write '\\' for a backslash, or use backticks, in which a backslash is a backslash.",
        };
}
