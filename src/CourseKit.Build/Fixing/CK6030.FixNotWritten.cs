using CourseKit.Syntax;

namespace CourseKit.Build;

public static class FixNotWritten
{
    public static readonly Rule Rule = new(typeof(FixNotWritten))
    {
        Code = "CK6030",
        Name = "fix-not-written",
        Severity = Severity.Error,
    };

    /// <param name="path">Relative to the course folder.</param>
    /// <param name="reason">For people: <c>access is denied</c>.</param>
    public static Diagnostic At(string path, string reason) =>
        new(Rule, Location.OfFile(path), $"The fix for '{path}' could not be written: {reason}")
        {
            Hint = "The file is as it was. 'coursekit check --fix --dry-run' shows what would change.",
        };
}
