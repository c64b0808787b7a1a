using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Model;

public static class FindingsLeftOut
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6018",
        Name = "findings-left-out",
        Severity = Severity.Hint,
        Title = "There are more findings than are listed",
        Explanation = """
            Of one rule a file lists the first 1,000 findings, and a course 10,000 in all, the gravest first. The others are counted here and in the
            summary, in every format; that they are not listed makes no error less. So many findings are nearly always one mistake: a file that is
            no Markdown, a setting, a page of another tool.
            """,
        Bad = """
            $ yes '![A tide table](https://example.org/tides.png)' | head -n 1500 >> index.md
            $ coursekit check .
            """,
        Good = """
            $ yes '![A tide table](https://example.org/tides.png)' | head -n 500 >> index.md
            $ coursekit check .
            """,
    };

    /// <param name="path">The file that they are in.</param>
    public static Diagnostic InFile(string path, int count, Rule rule) =>
        new(Rule, Location.OfFile(path), $"{Number(count)} more findings of {rule.Code} in '{path}' are not listed")
        {
            Hint = "Mend those that are listed and check again.",
        };

    public static Diagnostic InCourse(int count) =>
        new(Rule, Location.OfFile("."), $"{Number(count)} more findings are not listed")
        {
            Hint = "Mend those that are listed and check again.",
        };

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
