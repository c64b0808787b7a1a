using CourseKit.Syntax;

namespace CourseKit.Build;

public static class FileNotVendored
{
    public static readonly Rule Rule = new(typeof(FileNotVendored))
    {
        Code = "CK6050",
        Name = "file-not-vendored",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, string address, VendorProblem problem) =>
        new(Rule, location, $"'{Excerpt.Of(address)}' was not copied: {problem.Text}")
        {
            Label = "stays as it is",
            Hint = problem.Hint,
        };
}
