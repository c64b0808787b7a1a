using CourseKit.Syntax;

namespace CourseKit.Build;

public static class FileChanged
{
    public static readonly Rule Rule = new(typeof(FileChanged))
    {
        Code = "CK6011",
        Name = "file-changed",
        Severity = Severity.Error,
    };

    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), $"'{path}' changed while the course was built")
        {
            Hint = "Build again.",
        };
}
