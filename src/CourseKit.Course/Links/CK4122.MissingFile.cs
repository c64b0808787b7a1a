using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MissingFile
{
    public static readonly Rule Rule = new(typeof(MissingFile))
    {
        Code = "CK4122",
        Name = "missing-file",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic At(Location location, string target, string? near) =>
        new(Rule, location, $"There is no file '{target}'")
        {
            Label = "no such file",
            Hint = near is null ? "Put the file beside the page or into static/." : $"Did you mean '{near}'?",
        };
}
