using CourseKit.Syntax;

namespace CourseKit.Export;

public static class FileWithProgram
{
    public static readonly Rule Rule = new(typeof(FileWithProgram))
    {
        Code = "CK5205",
        Name = "file-with-program",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic At(string path, string what) =>
        new(Rule, Location.OfFile(path), $"'{path}' could run a program: it {what}")
        {
            Hint = "Save it without that, or put it into 'templates/assets' when it is the course's own.",
        };
}
