using CourseKit.Syntax;

namespace CourseKit.Build;

public static class CourseNotFound
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6001",
        Name = "course-not-found",
        Severity = Severity.Error,
        Title = "There is no course at the path given",
        Explanation = """
            The command takes a course folder or one content file. Nothing is at the path given, so there is nothing to read. A path is
            relative to the current folder.
            """,
        Bad = """
            $ mkdir week1 && mv index.md week1
            $ coursekit check week-1
            """,
        Good = """
            $ mkdir week1 && mv index.md week1
            $ coursekit check week1
            """,
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
