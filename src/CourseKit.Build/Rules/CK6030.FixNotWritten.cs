using CourseKit.Syntax;

namespace CourseKit.Build;

public static class FixNotWritten
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6030",
        Name = "fix-not-written",
        Severity = Severity.Error,
        Title = "A fix could not be written to its file",
        Explanation = """
            `coursekit check --fix` replaces a file only as a whole, only inside the course, and only when it still is what was checked. The file named
            was left as it was: it may not be written, it has changed in the meantime, or a link in the course leads to it from outside.
            """,
        Bad = """
            $ printf -- '---\ntitle: A\n---\n{{< orbit_review >}}\n<orbit-reviewarea>\nWhy?\nBecause.\n{{< /orbit_review >}}\n' > index.md && chmod 444 index.md
            $ coursekit check --fix .
            """,
        Good = """
            $ printf -- '---\ntitle: A\n---\n{{< orbit_review >}}\n<orbit-reviewarea>\nWhy?\nBecause.\n{{< /orbit_review >}}\n' > index.md && chmod 644 index.md
            $ coursekit check --fix .
            """,
    };

    /// <param name="path">Relative to the course folder.</param>
    /// <param name="reason">For people: <c>access is denied</c>.</param>
    public static Diagnostic At(string path, string reason) =>
        new(Rule, Location.OfFile(path), $"The fix for '{path}' could not be written: {reason}")
        {
            Hint = "The file is as it was. 'coursekit check --fix --dry-run' shows what would change.",
        };
}
