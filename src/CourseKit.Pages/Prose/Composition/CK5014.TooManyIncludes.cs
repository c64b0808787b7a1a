using CourseKit.Syntax;

namespace CourseKit.Model;

public static class TooManyIncludes
{
    public static readonly Rule Rule = new(typeof(TooManyIncludes))
    {
        Code = "CK5014",
        Name = "too-many-includes",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location path, int limit) =>
        new(Rule, path, $"The page includes more than {limit} files")
        {
            Label = "left out from here on",
            Hint = "Look for a file that is included several times by files that are included several times themselves.",
        };
}
