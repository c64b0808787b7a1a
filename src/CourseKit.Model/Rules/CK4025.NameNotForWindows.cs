using CourseKit.Syntax;

namespace CourseKit.Model;

public static class NameNotForWindows
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4025",
        Name = "name-not-for-windows",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A file of the site would have a name that Windows refuses",
        Explanation = """
            `con`, `prn`, `aux`, `nul`, `com1` to `com9` and `lpt1` to `lpt9` are devices on Windows, with any ending; a name there cannot
            end in a dot or blank, nor have one of the signs `<>"|?*`. A site with such a name cannot be built, unpacked or checked out
            there. A course that never will be may turn the rule off.
            """,
        Bad = """
            ---
            title: The console
            slug: con
            ---

            Where programs write.
            """,
        Good = """
            ---
            title: The console
            slug: console
            ---

            Where programs write.
            """,
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
