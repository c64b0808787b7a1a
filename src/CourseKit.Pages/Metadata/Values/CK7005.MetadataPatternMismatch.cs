using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MetadataPatternMismatch
{
    public static readonly Rule Rule = new(typeof(MetadataPatternMismatch))
    {
        Code = "CK7005",
        Name = "metadata-pattern-mismatch",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic At(Location location, MetadataField field, string value) =>
        new(Rule, location, $"'{field.Key}' is '{Excerpt.Of(value)}', which does not match {Excerpt.Of(field.Constraints.Pattern!.Expression)}")
        {
            Label = "does not match",
            Hint = "Write a text that the whole pattern matches.",
        };
}
