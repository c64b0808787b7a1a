using CourseKit.Syntax;

namespace CourseKit.Model;

public static class InvalidAddress
{
    public static readonly Rule Rule = new(typeof(InvalidAddress))
    {
        Code = "CK4106",
        Name = "invalid-address",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(string what, Located<string> address, string problem) =>
        new(Rule, address.Location, $"The {what} '{address.Value}' {problem}")
        {
            Label = "not an address of this site",
            Hint = what == "slug"
                ? "Write one name, such as reward-tampering."
                : "Write a path from the root of the site, such as /outer/reward-tampering/.",
        };
}
