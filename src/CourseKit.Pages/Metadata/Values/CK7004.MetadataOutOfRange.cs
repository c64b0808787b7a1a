using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MetadataOutOfRange
{
    public static readonly Rule Rule = new(typeof(MetadataOutOfRange))
    {
        Code = "CK7004",
        Name = "metadata-out-of-range",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic At(Location location, MetadataField field, string value) =>
        new(Rule, location, $"'{field.Key}' is {Excerpt.Of(value)} where {FieldWords.Limits(field)} is allowed")
        {
            Label = "out of range",
            Hint = $"Write {FieldWords.Expected(field.Type)}, {FieldWords.Limits(field)}.",
        };
}
