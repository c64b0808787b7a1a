using CourseKit.Syntax;

namespace CourseKit.Export;

public static class PackageOfNewestFormat
{
    public static readonly Rule Rule = new(typeof(PackageOfNewestFormat))
    {
        Code = "CK6141",
        Name = "package-of-newest-format",
        Severity = Severity.Error,
    };

    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), "This package is in Anki's newest format, which is not read here")
        {
            Hint = "Export it from Anki again with 'Support older Anki versions' ticked.",
        };
}
