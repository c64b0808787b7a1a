using CourseKit.Syntax;

namespace CourseKit.Build;

public static class CopyLeftOut
{
    public static readonly Rule Rule = new(typeof(CopyLeftOut))
    {
        Code = "CK6015",
        Name = "copy-left-out",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(string path, string original) =>
        new(Rule, Location.OfFile(path), $"'{path}' looks like a copy of '{original}' and is left out")
        {
            Hint = "Delete it, or give it a name of its own if readers are to have it.",
        };
}
