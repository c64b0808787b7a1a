using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LockMergeDecided
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6034",
        Name = "lock-merge-decided",
        Severity = Severity.Hint,
        Title = "Both sides of a merge changed the same prompt",
        Explanation = """
            Two branches gave one prompt other words, another id or another kind, and the lock can hold one of them. Which one is decided in the same way whichever
            branch is merged into the other. Nothing is lost by it: the prompt is one prompt, and the next build writes into the lock what its page says then.
            Look whether the page says what is meant.
            """,
        Bad = """
            $ printf '{"version": 2, "course": "c", "ankiCourse": "c", "prompts": [{"id": "a", "kind": "qa", "question": "Why?", "answer": "So.", "at": []}]}\n' > base.json
            $ sed 's/Why/Why is that/' base.json > ours.json
            $ sed 's/Why/Why is it so/' base.json > theirs.json
            $ coursekit lock merge base.json ours.json theirs.json coursekit.lock.json
            """,
        Good = """
            $ printf '{"version": 2, "course": "c", "ankiCourse": "c", "prompts": [{"id": "a", "kind": "qa", "question": "Why?", "answer": "So.", "at": []}]}\n' > base.json
            $ sed 's/Why/Why is that/' base.json > ours.json
            $ sed 's/So/Just so/' base.json > theirs.json
            $ coursekit lock merge base.json ours.json theirs.json coursekit.lock.json
            """,
    };

    /// <param name="path">Of the lock, as the user can open it.</param>
    /// <param name="decision">A sentence without a full stop.</param>
    public static Diagnostic At(string path, string decision) =>
        new(Rule, Location.OfFile(path), $"In the lock {decision}") { Hint = "See that the page says what is meant, and build." };
}
