using CourseKit.Syntax;

namespace CourseKit.Model;

public static class WrongMetadataType
{
    public static readonly Rule Rule = new(typeof(WrongMetadataType))
    {
        Code = "CK7002",
        Name = "wrong-metadata-type",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    /// <param name="found">With its article: <c>a list</c>; or the text itself, in quotes.</param>
    /// <param name="expected">With its article: <c>a whole number</c>.</param>
    internal static Diagnostic At(Location location, string key, string found, string expected, string? hint) =>
        new(Rule, location, $"'{Excerpt.Of(key)}' is {found} where {expected} is expected")
        {
            Label = $"not {expected}",
            Hint = hint,
        };
}
