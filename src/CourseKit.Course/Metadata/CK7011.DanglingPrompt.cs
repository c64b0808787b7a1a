using CourseKit.Syntax;

namespace CourseKit.Model;

public static class DanglingPrompt
{
    public static readonly Rule Rule = new(typeof(DanglingPrompt))
    {
        Code = "CK7011",
        Name = "dangling-prompt",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic At(Location location, MetadataField field, string value, string? near) =>
        new(Rule, location, $"'{field.Key}' is '{Excerpt.Of(value)}', which is the id of no prompt of this course")
        {
            Label = "no such prompt",
            Hint = near is not null ? $"Did you mean '{near}'?" : $"Give the prompt that is meant the id {{#{Excerpt.Of(value)}}}.",
        };
}
