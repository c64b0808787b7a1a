using CourseKit.Syntax;

namespace CourseKit.Model;

public static class FileNotReadable
{
    public static readonly Rule Rule = new(typeof(FileNotReadable))
    {
        Code = "CK6003",
        Name = "file-not-readable",
        Severity = Severity.Error,
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
