using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class ArgumentUnfit
{
    public static readonly Rule Rule = new(typeof(ArgumentUnfit))
    {
        Code = "CK5147",
        Name = "argument-unfit",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, string function, string parameter, string expected, string found) =>
        new(Rule, place.Location, $"'{function}' needs {expected} as '{parameter}' but is given {found}")
        {
            Label = "wrong kind of value",
            Hint = $"Give it {expected}.",
        };

    internal static Diagnostic Converted(Place place, string problem) =>
        new(Rule, place.Location, $"A value is of the wrong kind: {problem}")
        {
            Label = "wrong kind of value",
            Hint = "'object.typeof' tells what kind of value it is.",
        };
}
