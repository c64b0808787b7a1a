using CourseKit.Syntax;

namespace CourseKit.Build;

public static class CourseNotFound
{
    public static readonly Rule Rule = new(typeof(CourseNotFound))
    {
        Code = "CK6001",
        Name = "course-not-found",
        Severity = Severity.Error,
    };

    /// <param name="path">As the user gave it.</param>
    /// <param name="near">What lies beside it under a similar name; null when nothing does.</param>
    public static Diagnostic At(string path, string? near) =>
        new(Rule, Location.OfFile(path), $"There is no course at '{path}'")
        {
            Label = "no such file or folder",
            Hint = near is null ? "Name a course folder or one content file." : $"Did you mean '{near}'?",
        };
}
