using CourseKit.Syntax;

namespace CourseKit.Model;

public static class NameNotForWindows
{
    public static readonly Rule Rule = new(typeof(NameNotForWindows))
    {
        Code = "CK4025",
        Name = "name-not-for-windows",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic Device(Location location, string what, string name) =>
        At(location, what, $"'{Excerpt.Of(name)}', a device on Windows");

    internal static Diagnostic Sign(Location location, string what, char sign) =>
        At(location, what, $"a name with '{sign}', which Windows refuses");

    internal static Diagnostic End(Location location, string what, string name) =>
        At(location, what, $"'{Excerpt.Of(name)}', and names on Windows do not end like that");

    private static Diagnostic At(Location location, string what, string reason) =>
        new(Rule, location, $"On the site {what} would be {reason}")
        {
            Label = "not on Windows",
            Hint = "Give it another name.",
        };
}
