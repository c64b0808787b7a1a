using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class BadPattern
{
    public static readonly Rule Rule = new(typeof(BadPattern))
    {
        Code = "CK7055",
        Name = "bad-pattern",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, string property, string reason) =>
        new(Rule, location, $"The pattern of '{property}' is no regular expression")
        {
            Label = Excerpt.Of(reason),
            Hint = "Close every bracket, and write a character that is meant literally with a backslash before it.",
        };
}
