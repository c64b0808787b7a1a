using CourseKit.Syntax;

namespace CourseKit.Model;

public static class NestingTooDeep
{
    public static readonly Rule Rule = new(typeof(NestingTooDeep))
    {
        Code = "CK5010",
        Name = "nesting-too-deep",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location place, string what, int limit) =>
        new(Rule, place, $"More than {limit} {what} are nested here")
        {
            Label = "too deep from here on",
            Hint = "Put a backslash before marks that are meant as text, or take some of them out.",
        };
}
