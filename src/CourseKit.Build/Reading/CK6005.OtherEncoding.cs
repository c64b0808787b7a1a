using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OtherEncoding
{
    public static readonly Rule Rule = new(typeof(OtherEncoding))
    {
        Code = "CK6005",
        Name = "other-encoding",
        Severity = Severity.Error,
    };

    public static Diagnostic At(string path, string encoding) =>
        new(Rule, Location.OfFile(path), $"'{path}' is in {encoding}, not UTF-8")
        {
            Hint = "Save the file as UTF-8.",
        };
}
