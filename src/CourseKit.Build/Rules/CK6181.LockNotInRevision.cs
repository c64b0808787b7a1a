using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LockNotInRevision
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6181",
        Name = "lock-not-in-revision",
        Severity = Severity.Error,
        Title = "A git revision does not hold the file",
        Explanation = """
            The revision exists, and the file to be compared is not in it: it was committed later, or lies under another path. A lock is looked for beside
            the course as it lies now; for another path write `REVISION:PATH`, with the path from the top of the repository. A link or a folder is no lock.
            """,
        Bad = """
            $ git init -q . && git add . && git commit -q -m 'First page'
            $ printf '{"version": 2, "course": "c", "ankiCourse": "c", "prompts": ["end of prompts"]}\n' > coursekit.lock.json && git add . && git commit -q -m 'First prompts'
            $ coursekit deck diff HEAD~1
            """,
        Good = """
            $ git init -q . && git add . && git commit -q -m 'First page'
            $ printf '{"version": 2, "course": "c", "ankiCourse": "c", "prompts": ["end of prompts"]}\n' > coursekit.lock.json && git add . && git commit -q -m 'First prompts'
            $ coursekit deck diff HEAD
            """,
    };

    /// <param name="operand">As the user gave it.</param>
    /// <param name="path">The file looked for.</param>
    public static Diagnostic At(string operand, string revision, string path) =>
        new(Rule, Location.OfFile(operand), $"There is no file '{path}' in the revision '{revision}'")
        {
            Hint = $"Name a revision that holds it, or its path there: '{revision}:PATH'. 'git log -- {path}' lists the commits.",
        };
}
