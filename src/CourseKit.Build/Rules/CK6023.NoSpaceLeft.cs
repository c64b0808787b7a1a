using CourseKit.Syntax;

namespace CourseKit.Build;

public static class NoSpaceLeft
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6023",
        Name = "no-space-left",
        Severity = Severity.Error,
        Title = "There is no space left for the output",
        Explanation = """
            The disk is full, or a limit on the size of files was reached, while the output was written. What was written so far was removed and the
            last good output was not touched.
            """,
        Bad = """
            $ trap '' XFSZ && ulimit -f 1    # no file may be larger than 512 bytes
            $ coursekit build .
            """,
        Good = """
            $ ulimit -f unlimited
            $ coursekit build .
            """,
    };

    /// <param name="path">The output folder as the user can read it.</param>
    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), $"There is no space left to write the output to '{path}'")
        {
            Hint = "Free some space, or choose another folder with --output.",
        };
}
