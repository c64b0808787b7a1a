using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Model;

public static class NameNotWritable
{
    public static readonly Rule Rule = new(typeof(NameNotWritable))
    {
        Code = "CK4024",
        Name = "name-not-writable",
        Severity = Severity.Error,
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
