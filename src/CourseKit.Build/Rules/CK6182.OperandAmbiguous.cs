using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OperandAmbiguous
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6182",
        Name = "operand-ambiguous",
        Severity = Severity.Error,
        Title = "A name is a file or folder and also a git revision",
        Explanation = """
            The name given to `coursekit deck diff` could be two things. Write `./NAME` for the file or folder, `NAME:coursekit.lock.json` for the lock in the
            revision.
            """,
        Bad = """
            $ git init -q -b week . && printf '{"version": 2, "course": "c", "ankiCourse": "c", "prompts": ["end of prompts"]}\n' > coursekit.lock.json
            $ git add . && git commit -q -m 'First prompts' && mkdir week && mv index.md week
            $ coursekit deck diff week .
            """,
        Good = """
            $ git init -q -b week . && printf '{"version": 2, "course": "c", "ankiCourse": "c", "prompts": ["end of prompts"]}\n' > coursekit.lock.json
            $ git add . && git commit -q -m 'First prompts' && mkdir week && mv index.md week
            $ coursekit deck diff ./week .
            """,
    };

    public static Diagnostic At(string operand) =>
        new(Rule, Location.OfFile(operand), $"'{operand}' is here as a file or folder, and it is a git revision")
        {
            Hint = $"Write './{operand}' for what is here, '{operand}:{Model.IdentityLock.FileName}' for the lock in the revision.",
        };
}
