using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class UnusableKey
{
    public static readonly Rule Rule = new(typeof(UnusableKey))
    {
        Code = "CK7057",
        Name = "unusable-key",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, string property, string key) =>
        new(Rule, location, $"The key '{Excerpt.Of(key)}' of '{property}' cannot be used")
        {
            Label = "not for metadata",
            Hint = "Rename the property, or give it another key with [JsonPropertyName].",
        };
}
