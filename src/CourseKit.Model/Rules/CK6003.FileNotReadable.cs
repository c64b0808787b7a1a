using CourseKit.Syntax;

namespace CourseKit.Model;

public static class FileNotReadable
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6003",
        Name = "file-not-readable",
        Severity = Severity.Error,
        Title = "A file or folder cannot be read",
        Explanation = """
            The file belongs to the course but the system does not hand it out: its permissions forbid it, another program holds it, it was
            removed while the course was being read, or a link leads to nothing. Without it the site would lack something without a word.
            """,
        Bad = """
            $ cp index.md secret.md && chmod 000 secret.md
            $ coursekit check .
            """,
        Good = """
            $ cp index.md secret.md && chmod 644 secret.md
            $ coursekit check .
            """,
    };

    /// <param name="path">Relative to the course folder.</param>
    /// <param name="reason">For people: <c>access is denied</c>.</param>
    public static Diagnostic At(string path, string reason) =>
        new(Rule, Location.OfFile(path), $"'{path}' cannot be read: {reason}")
        {
            Hint = "Make it readable, or move it out of the course.",
        };

    /// <summary>The link leads to a place where there is nothing.</summary>
    public static Diagnostic DanglingLink(string path, string target) =>
        new(Rule, Location.OfFile(path), $"'{path}' is a link to '{target}', where there is nothing")
        {
            Hint = "Restore the file it leads to, or delete the link.",
        };

    public static Diagnostic At(string path, Exception exception) => At(path, Reason(exception));

    private static string Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "access is denied",
        FileNotFoundException or DirectoryNotFoundException => "it is gone, or its name is not valid text",
        _ => exception.Message.TrimEnd('.'),
    };
}
