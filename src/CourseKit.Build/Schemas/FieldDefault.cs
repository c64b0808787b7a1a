using System.Globalization;
using System.Text.Json.Nodes;
using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>The value that a field has when nobody states it, as JSON.</summary>
internal static class FieldDefault
{
    /// <summary>
    /// Null for none, for a list, which editors would complete as an empty one, and for an initialiser that is more than a literal: what it
    /// computes only the program knows.
    /// </summary>
    public static JsonNode? Of(MetadataField field)
    {
        if (field.Default?.Trim() is not { } written || field.List != ListType.None || written is "null" or "default") return null;
        return field.Type switch
        {
            FieldType.Boolean when written is "true" or "false" => written == "true",
            FieldType.Integer when long.TryParse(written.Replace("_", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
            FieldType.Number when decimal.TryParse(
                written.TrimEnd('d', 'D', 'f', 'F', 'm', 'M'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            FieldType.Enum => field.Members.FirstOrDefault(member => written.EndsWith("." + member.Member, StringComparison.Ordinal))?.Name,
            FieldType.Text when written.Length > 1 && written[0] == '"' && written[^1] == '"'
                && written.AsSpan(1, written.Length - 2).IndexOfAny('"', '\\') < 0 => written[1..^1],
            _ => null,
        };
    }
}
