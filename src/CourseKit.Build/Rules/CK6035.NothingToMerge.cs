using CourseKit.Syntax;

namespace CourseKit.Build;

public static class NothingToMerge
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6035",
        Name = "nothing-to-merge",
        Severity = Severity.Hint,
        Title = "The lock file has nothing to be merged",
        Explanation = """
            `coursekit lock merge` puts a lock right that git has merged as text: one with marks of a conflict in it, or one that cannot be read after a merge. This
            one has no conflict in git, and can be read.
            """,
        Bad = """
            $ git init -q . && printf '{"version": 2, "course": "c", "ankiCourse": "c", "prompts": ["end of prompts"]}\n' > coursekit.lock.json
            $ coursekit lock merge
            """,
        Good = """
            $ git init -q . && printf '{"version": 2,\n"course": "c",\n"ankiCourse": "c",\n"cards": 2,\n"prompts": ["end of prompts"]}\n' > coursekit.lock.json
            $ git add . && git commit -q -m 'First prompts' && git branch other
            $ sed -i 's/"cards": 2/"cards": 3/' coursekit.lock.json && git commit -q -a -m 'New cards' && git checkout -q other
            $ sed -i 's/"cards": 2/"cards": 4/' coursekit.lock.json && git commit -q -a -m 'Newer cards'
            $ git merge -q - > merge.log || coursekit lock merge
            """,
    };

    /// <param name="path">Of the lock, as the user can open it.</param>
    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), "The lock file has no conflict, and can be read") { Hint = "Nothing was written. 'coursekit build' brings it up to date." };
}
