using CourseKit.Syntax;

namespace CourseKit.Build;

public static class NothingToCompare
{
    public static readonly Rule Rule = new(typeof(NothingToCompare))
    {
        Code = "CK6184",
        Name = "nothing-to-compare",
        Severity = Severity.Error,
    };

    /// <param name="path">Of the lock, as the user would open it.</param>
    /// <param name="why">Why no commit has it.</param>
    public static Diagnostic At(string path, string why) =>
        new(Rule, Location.OfFile(path), $"There is no earlier lock to compare with: {why}, and there is none on disk")
        {
            Hint = "Run 'coursekit build' and commit the lock, or name what to compare with: a package, a lock or a course.",
        };
}
