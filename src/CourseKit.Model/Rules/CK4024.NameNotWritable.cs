using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Model;

public static class NameNotWritable
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4024",
        Name = "name-not-writable",
        Severity = Severity.Error,
        Title = "A file of the site would have a name that no disk takes",
        Explanation = """
            A name may be 255 bytes long in UTF-8, where a letter that is not ASCII counts two to four, and the hash that files beside
            pages get in their names counts with it. It may have no colon, no backslash and no control character.
            """,
        Bad = """
            ---
            title: Proxies
            slug: proxies proxies proxies proxies proxies proxies proxies proxies proxies proxies proxies proxies
              proxies proxies proxies proxies proxies proxies proxies proxies proxies proxies proxies proxies
              proxies proxies proxies proxies proxies proxies proxies proxies proxies
            ---

            A proxy stands for what was meant.
            """,
        Good = """
            ---
            title: Proxies
            slug: proxies
            ---

            A proxy stands for what was meant.
            """,
    };

    internal static Diagnostic TooLong(Location location, string what, string name, int most) =>
        new(Rule, location, $"The name of {what} on the site is longer than {most.ToString(CultureInfo.InvariantCulture)} bytes: '{Excerpt.Of(name)}'")
        {
            Label = "too long",
            Hint = "Give it a shorter name.",
        };

    internal static Diagnostic Sign(Location location, string what, char sign) =>
        new(Rule, location, $"The name of {what} has a sign that names of files cannot have: {(sign < ' ' ? $"U+{(int)sign:X4}" : $"'{sign}'")}")
        {
            Label = "cannot be written",
            Hint = "Rename it.",
        };
}
