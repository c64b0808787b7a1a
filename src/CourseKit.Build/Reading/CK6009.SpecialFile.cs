using CourseKit.Syntax;

namespace CourseKit.Build;

public static class SpecialFile
{
    public static readonly Rule Rule = new(typeof(SpecialFile))
    {
        Code = "CK6009",
        Name = "special-file",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), $"'{path}' is a pipe, socket or device, not a file")
        {
            Label = "left out",
            Hint = "Move it out of the course.",
        };
}
