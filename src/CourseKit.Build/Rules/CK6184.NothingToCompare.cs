using CourseKit.Syntax;

namespace CourseKit.Build;

public static class NothingToCompare
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6184",
        Name = "nothing-to-compare",
        Severity = Severity.Error,
        Title = "There is no earlier lock to compare the course with",
        Explanation = """
            `coursekit deck diff` without operands compares the last committed `coursekit.lock.json` with the course as it is now. There is none, neither
            committed nor beside the course. `coursekit build` writes it; commit it, and from then on every edit is compared with what readers have.
            """,
        Bad = """
            $ coursekit deck diff
            """,
        Good = """
            $ printf '{"version": 2, "course": "c", "ankiCourse": "c", "prompts": ["end of prompts"]}\n' > coursekit.lock.json
            $ coursekit deck diff
            """,
    };

    /// <param name="path">Of the lock, as the user would open it.</param>
    /// <param name="why">Why no commit has it.</param>
    public static Diagnostic At(string path, string why) =>
        new(Rule, Location.OfFile(path), $"There is no earlier lock to compare with: {why}, and there is none on disk")
        {
            Hint = "Run 'coursekit build' and commit the lock, or name what to compare with: a package, a lock or a course.",
        };
}
