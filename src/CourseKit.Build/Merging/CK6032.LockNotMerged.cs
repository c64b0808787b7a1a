using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LockNotMerged
{
    public static readonly Rule Rule = new(typeof(LockNotMerged))
    {
        Code = "CK6032",
        Name = "lock-not-merged",
        Severity = Severity.Error,
    };

    /// <param name="path">Of the lock, as the user can open it.</param>
    /// <param name="reason">For people: <c>access is denied</c>.</param>
    public static Diagnostic At(string path, string reason) =>
        new(Rule, Location.OfFile(path), $"The lock file cannot be merged: {reason}")
        {
            Hint = "'git checkout -m' brings a conflict back; else take one side of it and build: prompts keep their identities by their words.",
        };

    public static Diagnostic TwoCourses(string path, string ours, string theirs) =>
        new(Rule, Location.OfFile(path), $"The two sides make their notes from two course ids, '{ours}' and '{theirs}'")
        {
            Hint = "Keep the line 'ankiCourse' of the side that was published, and take out the marks around it.",
        };
}
