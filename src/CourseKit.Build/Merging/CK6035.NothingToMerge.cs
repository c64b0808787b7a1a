using CourseKit.Syntax;

namespace CourseKit.Build;

public static class NothingToMerge
{
    public static readonly Rule Rule = new(typeof(NothingToMerge))
    {
        Code = "CK6035",
        Name = "nothing-to-merge",
        Severity = Severity.Hint,
    };

    /// <param name="path">Of the lock, as the user can open it.</param>
    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), "The lock file has no conflict, and can be read") { Hint = "Nothing was written. 'coursekit build' brings it up to date." };
}
