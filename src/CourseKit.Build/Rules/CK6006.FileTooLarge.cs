using CourseKit.Syntax;

namespace CourseKit.Build;

public static class FileTooLarge
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6006",
        Name = "file-too-large",
        Severity = Severity.Error,
        Title = "A text file is larger than CourseKit reads",
        Explanation = """
            A page, settings file, template or included file may hold 16 MiB. That is far more than anyone reads on one page; a larger file is
            nearly always data that strayed into the content. Assets (images, archives, videos) have no limit. The lock file, which grows with
            the course, may hold 1023 MiB.
            """,
        Bad = """
            $ yes 'measurement 1.25' | head -c 50000000 > log.md
            $ coursekit check .
            """,
        Good = """
            $ mkdir static && mv log.md static/log.txt
            $ printf -- '---\ntitle: Log\n---\n' > index.md
            $ coursekit check .
            """,
    };

    public static Diagnostic At(string path, long length, int limit) =>
        new(Rule, Location.OfFile(path), $"'{path}' holds {Megabytes(length)} MB; a page may hold {Megabytes(limit)}")
        {
            Hint = "Split it into pages, or keep it as a file for download in 'static/'.",
        };

    public static Diagnostic OfLock(string path, long length, int limit) =>
        new(Rule, Location.OfFile(path), $"'{path}' holds {Megabytes(length)} MB; a lock file may hold {Megabytes(limit)}")
        {
            Hint = "No course comes to that: take the file from version control again.",
        };

    private static string Megabytes(long bytes) => (bytes / 1048576.0).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
