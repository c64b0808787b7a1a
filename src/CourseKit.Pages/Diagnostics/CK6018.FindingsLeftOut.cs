using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Model;

public static class FindingsLeftOut
{
    public static readonly Rule Rule = new(typeof(FindingsLeftOut))
    {
        Code = "CK6018",
        Name = "findings-left-out",
        Severity = Severity.Hint,
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
