using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LockChanged
{
    public static readonly Rule Rule = new(typeof(LockChanged))
    {
        Code = "CK6110",
        Name = "lock-changed",
        Severity = Severity.Error,
    };

    /// <param name="path">As the user can read it.</param>
    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), "The lock file changed while the course was built")
        {
            Hint = "Build again.",
        };
}
