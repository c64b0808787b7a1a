using CourseKit.Syntax;

namespace CourseKit.Build;

public static class CacheDamaged
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6040",
        Name = "cache-damaged",
        Severity = Severity.Hint,
        Title = "What an earlier build remembered is damaged",
        Explanation = """
            In `.coursekit/` a build keeps what it need not make again, such as typeset formulas. A file there that is not as it was written is not
            used: everything is made anew, and the file with it. The folder can be deleted at any time.
            """,
        Bad = """
            $ mkdir -p .coursekit && echo damaged > .coursekit/typesetting.bin
            $ coursekit build .
            """,
        Good = """
            $ rm -r .coursekit
            $ coursekit build .
            """,
    };

    /// <param name="path">In the course.</param>
    internal static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), "The file is not as an earlier build wrote it, and is made anew")
        {
            Hint = "Nothing is to be done. If it comes again, look at the disk, or delete the folder .coursekit.",
        };
}
