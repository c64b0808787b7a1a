using CourseKit.Syntax;

namespace CourseKit.Build;

public static class NoRepository
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6033",
        Name = "no-repository",
        Severity = Severity.Error,
        Title = "The course lies in no git repository",
        Explanation = """
            `coursekit lock install` tells git how to merge the lock file, and `coursekit lock merge` takes the two sides of a merge from git. Both need the
            repository that the course lies in, and git on this machine.
            """,
        Bad = """
            $ coursekit lock install
            """,
        Good = """
            $ git init -q .
            $ coursekit lock install
            """,
    };

    /// <param name="path">Of the lock, as the user can open it.</param>
    /// <param name="reason">Git's; null when there is no git on this machine.</param>
    public static Diagnostic At(string path, string? reason) =>
        new(Rule, Location.OfFile(path), reason is null ? "There is no git on this machine" : $"The course lies in no git repository that can be used: {reason}")
        {
            Hint = reason is null ? "Install git, or put it on the PATH." : "Run it in the course, in its repository.",
        };
}
