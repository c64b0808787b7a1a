using CourseKit.Syntax;

namespace CourseKit.Export;

public static class PackageUnreadable
{
    public static readonly Rule Rule = new(typeof(PackageUnreadable))
    {
        Code = "CK6140",
        Name = "package-unreadable",
        Severity = Severity.Error,
    };

    /// <param name="reason">What was found, as the end of a sentence.</param>
    public static Diagnostic At(string path, string reason) =>
        new(Rule, Location.OfFile(path), $"This is not an Anki package that can be read: {reason}")
        {
            Hint = "Build the package again, or export it from Anki again.",
        };
}
