using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LockNotWritable
{
    public static readonly Rule Rule = new(typeof(LockNotWritable))
    {
        Code = "CK6109",
        Name = "lock-not-writable",
        Severity = Severity.Error,
    };

    /// <param name="path">As the user can read it.</param>
    /// <param name="reason">For people: <c>access is denied</c>.</param>
    public static Diagnostic At(string path, string reason) =>
        new(Rule, Location.OfFile(path), $"The lock file cannot be written: {reason}")
        {
            Hint = "Make the course folder writable. To build what was committed and change nothing beside it, use --locked.",
        };
}
