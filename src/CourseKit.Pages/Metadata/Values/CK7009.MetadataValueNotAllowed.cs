using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MetadataValueNotAllowed
{
    public static readonly Rule Rule = new(typeof(MetadataValueNotAllowed))
    {
        Code = "CK7009",
        Name = "metadata-value-not-allowed",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic At(Location location, MetadataField field, string value)
    {
        var allowed = field.Constraints.Allowed;
        var near = Suggestion.Nearest(value, allowed);
        return new(Rule, location, $"'{field.Key}' may not be '{Excerpt.Of(value)}'")
        {
            Label = allowed.IsEmpty ? "denied" : "not allowed",
            Hint = near is not null ? $"Did you mean '{near}'?" : allowed.IsEmpty ? "Write another value." : $"The values are {FieldWords.Names(allowed)}.",
        };
    }
}
