using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadHeaderLimit
{
    public static readonly Rule Rule = new(typeof(BadHeaderLimit))
    {
        Code = "CK2066",
        Name = "bad-header-limit",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, string message, string label, string hint) =>
        new(Rule, location, message) { Label = label, Hint = hint };
}
