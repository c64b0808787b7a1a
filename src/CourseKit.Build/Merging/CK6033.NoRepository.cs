using CourseKit.Syntax;

namespace CourseKit.Build;

public static class NoRepository
{
    public static readonly Rule Rule = new(typeof(NoRepository))
    {
        Code = "CK6033",
        Name = "no-repository",
        Severity = Severity.Error,
    };

    /// <param name="path">Of the lock, as the user can open it.</param>
    /// <param name="reason">Git's; null when there is no git on this machine.</param>
    public static Diagnostic At(string path, string? reason) =>
        new(Rule, Location.OfFile(path), reason is null ? "There is no git on this machine" : $"The course lies in no git repository that can be used: {reason}")
        {
            Hint = reason is null ? "Install git, or put it on the PATH." : "Run it in the course, in its repository.",
        };
}
