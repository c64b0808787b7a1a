using CourseKit.Syntax;

namespace CourseKit.Model;

public static class WrongMetadataLength
{
    public static readonly Rule Rule = new(typeof(WrongMetadataLength))
    {
        Code = "CK7008",
        Name = "wrong-metadata-length",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic At(Location location, MetadataField field, int length) =>
        new(Rule, location, $"'{field.Key}' has {FieldWords.Count(length, field.List == ListType.None ? "character" : "item")} where {FieldWords.Length(field)} {(field.Constraints.Length is { Minimum: 0, Maximum: 1 } or { Minimum: 1, Maximum: null or 1 } ? "is" : "are")} allowed")
        {
            Label = field.Constraints.Length is { } limits && length < limits.Minimum ? "too short" : "too long",
            Hint = $"Write {FieldWords.Length(field)}.",
        };
}
