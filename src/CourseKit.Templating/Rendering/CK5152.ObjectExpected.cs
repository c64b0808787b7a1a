using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class ObjectExpected
{
    public static readonly Rule Rule = new(typeof(ObjectExpected))
    {
        Code = "CK5152",
        Name = "object-expected",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, string statement, string found) =>
        new(Rule, place.Location, $"'{statement}' needs an object but is given {found}")
        {
            Label = "not an object",
            Hint = "Test it with an 'if' before when it may be null.",
        };
}
