using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class KeyTakenTwice
{
    public static readonly Rule Rule = new(typeof(KeyTakenTwice))
    {
        Code = "CK7056",
        Name = "key-taken-twice",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, MetadataField field, MetadataField first) =>
        new(Rule, location, $"'{field.Property}' has the key '{field.Key}', and so has '{first.Property}'")
        {
            Label = $"'{field.Key}' is taken",
            Hint = "Rename one of the two, or give it [JsonPropertyName].",
        };
}
