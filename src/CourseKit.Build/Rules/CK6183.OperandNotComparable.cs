using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OperandNotComparable
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6183",
        Name = "operand-not-comparable",
        Severity = Severity.Error,
        Title = "A file is nothing that decks can be compared with",
        Explanation = """
            `coursekit deck diff` compares Anki packages (`.apkg`), lock files (`.json`), courses (a folder or one `.md` file) and git revisions of a lock. It
            tells them by their endings.
            """,
        Bad = """
            $ cp index.md old.txt
            $ coursekit deck diff old.txt
            """,
        Good = """
            $ cp index.md old.md
            $ coursekit deck diff old.md .
            """,
    };

    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), $"'{path}' is no package, no lock and no course")
        {
            Hint = "Name an .apkg package, a .json lock file, a course, or a git revision.",
        };
}
