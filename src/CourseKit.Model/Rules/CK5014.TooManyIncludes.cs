using CourseKit.Syntax;

namespace CourseKit.Model;

public static class TooManyIncludes
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5014",
        Name = "too-many-includes",
        Severity = Severity.Error,
        Title = "A page includes too many files",
        Explanation = """
            A page may include a thousand files, those included by included files counted. More are always files that include one another twice and twice again.
            """,
        Bad = """
            $ a page whose includes, and the includes in them, add up to more than 1000
            """,
        Good = """
            $ a page that includes each file once
            """,
    };

    internal static Diagnostic At(Location path, int limit) =>
        new(Rule, path, $"The page includes more than {limit} files")
        {
            Label = "left out from here on",
            Hint = "Look for a file that is included several times by files that are included several times themselves.",
        };
}
