using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class ReadOnlyAssigned
{
    public static readonly Rule Rule = new(typeof(ReadOnlyAssigned))
    {
        Code = "CK5150",
        Name = "read-only-assigned",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, string name) =>
        new(Rule, place.Location, $"'{name}' cannot be set")
        {
            Label = "read-only",
            Hint = "Set a variable with a name of its own.",
        };
}
