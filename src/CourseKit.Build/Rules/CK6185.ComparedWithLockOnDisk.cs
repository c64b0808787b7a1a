using CourseKit.Syntax;

namespace CourseKit.Build;

public static class ComparedWithLockOnDisk
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6185",
        Name = "compared-with-lock-on-disk",
        Severity = Severity.Hint,
        Title = "The course is compared with the lock on disk, as none is committed",
        Explanation = """
            Without operands, `coursekit deck diff` compares the last committed lock with the course as it is now. Where no lock is committed it takes the
            one beside the course instead: what has changed since the last build, which may be less than what has changed for readers.
            """,
        Bad = """
            $ printf '{"version": 2, "course": "c", "ankiCourse": "c", "prompts": ["end of prompts"]}\n' > coursekit.lock.json
            $ coursekit deck diff
            """,
        Good = """
            $ git init -q . && printf '{"version": 2, "course": "c", "ankiCourse": "c", "prompts": ["end of prompts"]}\n' > coursekit.lock.json
            $ git add . && git commit -q -m 'First prompts'
            $ coursekit deck diff
            """,
    };

    /// <param name="path">Of the lock, as the user can open it.</param>
    /// <param name="why">Why no committed one is there.</param>
    public static Diagnostic At(string path, string why) =>
        new(Rule, Location.OfFile(path), $"The course is compared with the lock on disk: {why}")
        {
            Hint = "Commit the lock, and the course is compared with what was committed.",
        };
}
