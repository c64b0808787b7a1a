using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MissingPage
{
    public static readonly Rule Rule = new(typeof(MissingPage))
    {
        Code = "CK4120",
        Name = "missing-page",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    /// <param name="now">Where the page is that stood there, as the author would write it.</param>
    internal static Diagnostic Moved(Location location, string target, string now) =>
        At(location, target, near: null) with { Hint = $"It has moved: write '{now}'." };

    internal static Diagnostic At(Location location, string target, string? near) =>
        new(Rule, location, $"There is no page '{target}'")
        {
            Label = "no such page",
            Hint = near is null ? "Write the path of a content file, such as ../outer/proxies.md." : $"Did you mean '{near}'?",
        };
}
