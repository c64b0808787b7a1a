using CourseKit.Syntax;

namespace CourseKit.Build;

public static class MergeDriverNotInstalled
{
    public static readonly Rule Rule = new(typeof(MergeDriverNotInstalled))
    {
        Code = "CK6036",
        Name = "merge-driver-not-installed",
        Severity = Severity.Error,
    };

    /// <param name="what">The file, or git's configuration.</param>
    public static Diagnostic At(string what, string reason) =>
        new(Rule, Location.OfFile(what), $"Git cannot be told to merge the lock file: {reason}") { Hint = "Put that right and run 'coursekit lock install' again." };
}
