namespace CourseKit.Model;

/// <summary>A value that a field might have, for hints.</summary>
internal static class FieldExample
{
    public static string Of(MetadataField field) => field.Type switch
    {
        _ when !field.Constraints.Allowed.IsEmpty => field.Constraints.Allowed[0],
        FieldType.Enum when !field.Members.IsEmpty => field.Members[0].Name,
        FieldType.Boolean => "true",
        FieldType.Integer or FieldType.Number => field.Constraints.Range?.Minimum ?? "1",
        FieldType.Date or FieldType.DateTime => field.Constraints.Range?.Minimum ?? "2026-01-31",
        _ => "…",
    };
}
