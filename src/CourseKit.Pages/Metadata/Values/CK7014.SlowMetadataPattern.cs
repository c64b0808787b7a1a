using CourseKit.Syntax;

namespace CourseKit.Model;

public static class SlowMetadataPattern
{
    public static readonly Rule Rule = new(typeof(SlowMetadataPattern))
    {
        Code = "CK7014",
        Name = "slow-metadata-pattern",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location location, MetadataField field) =>
        new(Rule, location, $"'{field.Key}' could not be checked: its pattern takes too long")
        {
            Label = "not checked",
            Hint = $"Simplify the pattern {Excerpt.Of(field.Constraints.Pattern!.Expression)} of '{field.Property}'.",
        };
}
