using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownMetadataKey
{
    public static readonly Rule Rule = new(typeof(UnknownMetadataKey))
    {
        Code = "CK7001",
        Name = "unknown-metadata-key",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    /// <param name="isNearFree">False when the near key is given too: one of the two has to go, and only the author knows which.</param>
    internal static Diagnostic At(Location location, string key, string? near, bool isNearFree, MetadataRecord record) =>
        new(Rule, location, record.Role == MetadataRole.Prompt ? $"'{Excerpt.Of(key)}' is no metadata of prompts in this course" : $"'{Excerpt.Of(key)}' is no setting of pages in this course")
        {
            Label = $"not declared in '{record.Name}'",
            Hint = near is not null ? $"Did you mean '{near}'?" : $"{Keys(record)} Declare a property in '{record.Name}' for a new one{(record.Role == MetadataRole.Page ? ", or put it under 'params'" : "")}.",
            Fix = isNearFree ? SameWordFix.Of(location, key, near) : null,
        };

    private static string Keys(MetadataRecord record) =>
        record.Fields.IsEmpty ? "It declares no keys." : $"It declares {FieldWords.Names(record.Fields.Select(field => field.Key))}.";
}
