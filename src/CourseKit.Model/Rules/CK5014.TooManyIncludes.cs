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
            $ echo 'A word.' > word.txt
            $ yes '{{< include "word.txt" >}}' | head -n 1001 >> index.md
            $ coursekit check .
            """,
        Good = """
            $ echo 'A word.' > word.txt
            $ yes '{{< include "word.txt" >}}' | head -n 10 >> index.md
            $ coursekit check .
            """,
    };

    internal static Diagnostic At(Location path, int limit) =>
        new(Rule, path, $"The page includes more than {limit} files")
        {
            Label = "left out from here on",
            Hint = "Look for a file that is included several times by files that are included several times themselves.",
        };
}
