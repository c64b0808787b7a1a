using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MissingImage
{
    public static readonly Rule Rule = new(typeof(MissingImage))
    {
        Code = "CK4123",
        Name = "missing-image",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic At(Location location, string target, string? near) =>
        new(Rule, location, $"There is no image '{target}'")
        {
            Label = "no such file",
            Hint = near is null ? "Put the file beside the page or into static/." : $"Did you mean '{near}'?",
        };

    internal static Diagnostic IsPage(Location location, string target) =>
        new(Rule, location, $"'{target}' is a page, not an image")
        {
            Label = "no image",
            Hint = "Take the '!' away to link to the page, or name an image file.",
        };
}
