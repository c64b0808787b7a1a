using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LockChanged
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6110",
        Name = "lock-changed",
        Severity = Severity.Error,
        Title = "The lock file changed while the course was built",
        Explanation = """
            When the build was about to write `coursekit.lock.json`, another text stood there than when it was read: an editor saved it, git pulled, or
            another build wrote it. Writing now would lose what that added. Nothing was written.
            """,
        Bad = """
            $ git pull    # while `coursekit build .` runs
            """,
        Good = """
            $ git pull
            $ coursekit build .
            """,
    };

    /// <param name="path">As the user can read it.</param>
    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), "The lock file changed while the course was built")
        {
            Hint = "Build again.",
        };
}
