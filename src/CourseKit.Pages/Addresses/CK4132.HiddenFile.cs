using CourseKit.Syntax;

namespace CourseKit.Model;

public static class HiddenFile
{
    public static readonly Rule Rule = new(typeof(HiddenFile))
    {
        Code = "CK4132",
        Name = "hidden-file",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, string path) =>
        new(Rule, location, $"The path '{path}' names a hidden file or folder")
        {
            Label = "begins with a dot",
            Hint = "What is hidden is never read. If readers may see it, give it a name without the dot.",
        };
}
