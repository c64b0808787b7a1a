using CourseKit.Syntax;

namespace CourseKit.Build;

public static class CacheDamaged
{
    public static readonly Rule Rule = new(typeof(CacheDamaged))
    {
        Code = "CK6040",
        Name = "cache-damaged",
        Severity = Severity.Hint,
    };

    /// <param name="path">In the course.</param>
    internal static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), "The file is not as an earlier build wrote it, and is made anew")
        {
            Hint = "Nothing is to be done. If it comes again, look at the disk, or delete the folder .coursekit.",
        };
}
