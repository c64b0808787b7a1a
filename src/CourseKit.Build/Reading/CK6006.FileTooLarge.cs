using CourseKit.Syntax;

namespace CourseKit.Build;

public static class FileTooLarge
{
    public static readonly Rule Rule = new(typeof(FileTooLarge))
    {
        Code = "CK6006",
        Name = "file-too-large",
        Severity = Severity.Error,
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
