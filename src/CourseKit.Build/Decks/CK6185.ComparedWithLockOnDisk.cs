using CourseKit.Syntax;

namespace CourseKit.Build;

public static class ComparedWithLockOnDisk
{
    public static readonly Rule Rule = new(typeof(ComparedWithLockOnDisk))
    {
        Code = "CK6185",
        Name = "compared-with-lock-on-disk",
        Severity = Severity.Hint,
    };

    /// <param name="path">Of the lock, as the user can open it.</param>
    /// <param name="why">Why no committed one is there.</param>
    public static Diagnostic At(string path, string why) =>
        new(Rule, Location.OfFile(path), $"The course is compared with the lock on disk: {why}")
        {
            Hint = "Commit the lock, and the course is compared with what was committed.",
        };
}
