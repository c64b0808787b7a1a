using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class NotIterable
{
    public static readonly Rule Rule = new(typeof(NotIterable))
    {
        Code = "CK5151",
        Name = "not-iterable",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, string found) =>
        new(Rule, place.Location, $"A loop cannot go through {found}")
        {
            Label = "holds no items",
            Hint = "Give it a list; '1..5' is one.",
        };
}
