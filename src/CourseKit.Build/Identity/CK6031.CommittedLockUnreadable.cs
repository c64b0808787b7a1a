using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

public static class CommittedLockUnreadable
{
    public static readonly Rule Rule = new(typeof(CommittedLockUnreadable))
    {
        Code = "CK6031",
        Name = "committed-lock-unreadable",
        Severity = Severity.Hint,
    };

    /// <param name="revision">Git's name of the commit: <c>HEAD</c>.</param>
    /// <param name="why">What reading it found.</param>
    public static Diagnostic At(string revision, Diagnostic why) =>
        new(Rule, Location.OfFile(IdentityLock.FileName), $"The lock file at {revision} cannot be read: {why.Message}")
        {
            Hint = "What went since the last build is kept as retired, for readers may have it. Commit the lock that this build writes.",
        };
}
