using CourseKit.Syntax;

namespace CourseKit.Build;

public static class MergeDriverNotInstalled
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6036",
        Name = "merge-driver-not-installed",
        Severity = Severity.Error,
        Title = "Git cannot be told to merge the lock file",
        Explanation = """
            `coursekit lock install` adds a line to `.gitattributes` in the course folder, which is committed with the course, and two settings to the configuration of
            the repository, which is this clone's own. One of the two could not be written, or another rule of git's attributes speaks against the line.
            """,
        Bad = """
            $ git init -q . && mkdir .gitattributes
            $ coursekit lock install
            """,
        Good = """
            $ git init -q .
            $ coursekit lock install
            """,
    };

    /// <param name="what">The file, or git's configuration.</param>
    public static Diagnostic At(string what, string reason) =>
        new(Rule, Location.OfFile(what), $"Git cannot be told to merge the lock file: {reason}") { Hint = "Put that right and run 'coursekit lock install' again." };
}
