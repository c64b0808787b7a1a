using CourseKit.Syntax;

namespace CourseKit.Build;

public static class FileChanged
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6011",
        Name = "file-changed",
        Severity = Severity.Error,
        Title = "A file changed while the course was built",
        Explanation = """
            Pages name an asset by the hash of its bytes. When it was copied its bytes were others than when it was read, so the pages would
            name a file that does not exist. Nothing was written.
            """,
        Bad = """
            $ cp new-figure.svg figure.svg    # while `coursekit build .` runs
            """,
        Good = """
            $ cp new-figure.svg figure.svg
            $ coursekit build .
            """,
    };

    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), $"'{path}' changed while the course was built")
        {
            Hint = "Build again.",
        };
}
