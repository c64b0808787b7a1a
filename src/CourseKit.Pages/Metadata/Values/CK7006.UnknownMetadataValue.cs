using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownMetadataValue
{
    public static readonly Rule Rule = new(typeof(UnknownMetadataValue))
    {
        Code = "CK7006",
        Name = "unknown-metadata-value",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic At(Location location, MetadataField field, string value)
    {
        var names = field.Members.Select(member => member.Name).ToList();
        var near = names.FirstOrDefault(name => MetadataKey.IsSameWord(name, value)) ?? Suggestion.Nearest(value, names);
        return new(Rule, location, $"'{Excerpt.Of(value)}' is no value of '{field.Key}'")
        {
            Label = $"not a value of '{field.Key}'",
            Hint = near is not null ? $"Did you mean '{near}'?" : $"The values are {FieldWords.Names(names)}.",
            Fix = SameWordFix.Of(location, value, near),
        };
    }
}
