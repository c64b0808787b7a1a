using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadHeaderPosition
{
    public static readonly Rule Rule = new(typeof(BadHeaderPosition))
    {
        Code = "CK2065",
        Name = "bad-header-position",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, int position, int missing) =>
        new(Rule, location, $"There is a position {position} but no position {missing}")
        {
            Label = "a gap before it",
            Hint = "Number the positions 0, 1, 2, ...",
        };

    internal static Diagnostic At(Location location, string written) =>
        new(Rule, location, $"'{written}' cannot be this parameter's position")
        {
            Label = "not a number, or taken already",
            Hint = "Number the positions 0, 1, 2, ...",
        };
}
