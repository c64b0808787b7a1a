using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LockNotMerged
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6032",
        Name = "lock-not-merged",
        Severity = Severity.Error,
        Title = "Two lock files cannot be merged without their author",
        Explanation = """
            `coursekit lock merge` keeps every prompt of both sides. What it cannot decide is which of two course ids (`ankiCourse`) the GUIDs of notes are made
            from, when the two sides began apart: one of them is what learners have. It then leaves git's marks around that one line: keep the one that was
            published, and take out the marks. Nor can it merge a side that cannot be read, or a file that git knows of no merge for.
            """,
        Bad = """
            $ printf '' > base.json
            $ printf '{"version": 2, "course": "c", "ankiCourse": "first", "prompts": ["end of prompts"]}\n' > ours.json
            $ printf '{"version": 2, "course": "c", "ankiCourse": "second", "prompts": ["end of prompts"]}\n' > theirs.json
            $ coursekit lock merge base.json ours.json theirs.json coursekit.lock.json
            """,
        Good = """
            $ printf '' > base.json
            $ printf '{"version": 2, "course": "c", "ankiCourse": "first", "prompts": ["end of prompts"]}\n' > ours.json
            $ printf '{"version": 2, "course": "c", "ankiCourse": "first", "prompts": ["end of prompts"]}\n' > theirs.json
            $ coursekit lock merge base.json ours.json theirs.json coursekit.lock.json
            """,
    };

    /// <param name="path">Of the lock, as the user can open it.</param>
    /// <param name="reason">For people: <c>access is denied</c>.</param>
    public static Diagnostic At(string path, string reason) =>
        new(Rule, Location.OfFile(path), $"The lock file cannot be merged: {reason}")
        {
            Hint = "'git checkout -m' brings a conflict back; else take one side of it and build: prompts keep their identities by their words.",
        };

    public static Diagnostic TwoCourses(string path, string ours, string theirs) =>
        new(Rule, Location.OfFile(path), $"The two sides make their notes from two course ids, '{ours}' and '{theirs}'")
        {
            Hint = "Keep the line 'ankiCourse' of the side that was published, and take out the marks around it.",
        };
}
