namespace CourseKit.Model;

/// <summary>A value that a field might have, for hints.</summary>
internal static class FieldExample
{
    private static readonly string[] _usual = ["https://example.org/", "true", "1", "0", "0.5", "2026-01-31"];

    /// <summary>
    /// As an attribute or a setting is written, in quotes where it needs them; null when only the author can know one, as of a text.
    /// </summary>
    public static string? Of(MetadataField field)
    {
        var constraints = field.Constraints;
        var limits = constraints.Range is { } range ? new[] { range.Minimum, range.Maximum } : [];
        IEnumerable<string> candidates = [.. constraints.Allowed, .. field.Members.Select(member => member.Name), .. limits, .. _usual];
        var isFree = field.Type is FieldType.Text or FieldType.Page or FieldType.Prompt or FieldType.Source && constraints.Allowed.IsEmpty;
        if (isFree) return null;
        var reader = new FieldReader(field);
        return candidates.FirstOrDefault(text => reader.Read(text).Fault == ValueFault.None) is { } example ? Quoted(example) : null;
    }

    private static string Quoted(string text) =>
        text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '+') ? text : $"\"{text}\"";
}
