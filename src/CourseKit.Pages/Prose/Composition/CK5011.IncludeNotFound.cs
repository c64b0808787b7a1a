using CourseKit.Syntax;

namespace CourseKit.Model;

public static class IncludeNotFound
{
    public static readonly Rule Rule = new(typeof(IncludeNotFound))
    {
        Code = "CK5011",
        Name = "include-not-found",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location path, string resolved) =>
        new(Rule, path, $"There is no file '{resolved}' in the course")
        {
            Label = "no such file",
            Hint = "The path is relative to the file that includes it; a leading slash means the course folder.",
        };
}
