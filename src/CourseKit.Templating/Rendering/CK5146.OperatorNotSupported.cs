using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class OperatorNotSupported
{
    public static readonly Rule Rule = new(typeof(OperatorNotSupported))
    {
        Code = "CK5146",
        Name = "operator-not-supported",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, string sign, string left, string? right) =>
        new(Rule, place.Location, right is null ? $"'{sign}' cannot stand before {left}" : $"'{sign}' cannot stand between {left} and {right}")
        {
            Label = "cannot be calculated",
            Hint = "Look what kind of value each side is; 'object.typeof' tells.",
        };

    internal static Diagnostic Of(Place place, string problem) =>
        new(Rule, place.Location, $"This cannot be calculated: {problem}")
        {
            Label = "cannot be calculated",
            Hint = "Look what kind of value each side is; 'object.typeof' tells.",
        };
}
