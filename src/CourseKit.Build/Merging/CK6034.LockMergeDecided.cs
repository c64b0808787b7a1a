using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LockMergeDecided
{
    public static readonly Rule Rule = new(typeof(LockMergeDecided))
    {
        Code = "CK6034",
        Name = "lock-merge-decided",
        Severity = Severity.Hint,
    };

    /// <param name="path">Of the lock, as the user can open it.</param>
    /// <param name="decision">A sentence without a full stop.</param>
    public static Diagnostic At(string path, string decision) =>
        new(Rule, Location.OfFile(path), $"In the lock {decision}") { Hint = "See that the page says what is meant, and build." };
}
