using System.Globalization;
using System.Text.Json;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Reads the member <c>media</c>: names by the number of their member.</summary>
internal static class MediaNames
{
    /// <exception cref="JsonException">It is no such list.</exception>
    public static EquatableArray<string> Read(ReadOnlyMemory<byte> media)
    {
        if (media.IsEmpty) return [];
        using var json = JsonDocument.Parse(media);
        if (json.RootElement.ValueKind != JsonValueKind.Object) throw new JsonException("the list of media is no object");
        return json.RootElement.EnumerateObject()
            .Where(member => member.Value.ValueKind == JsonValueKind.String)
            .OrderBy(member => int.TryParse(member.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue)
            .ThenBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => member.Value.GetString()!)
            .ToEquatableArray();
    }
}
