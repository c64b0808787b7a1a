using System.Text.Json;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>A SARIF fix object (§3.55): the edits of one file as replacements, in order.</summary>
internal static class SarifFix
{
    public static void Write(Utf8JsonWriter json, Fix fix)
    {
        json.WriteStartObject();
        json.WriteStartObject("description");
        json.WriteString("text", fix.Title);
        json.WriteEndObject();
        json.WriteStartArray("artifactChanges");
        foreach (var file in fix.Edits.GroupBy(edit => edit.Location.Path, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            SarifLocation.WriteArtifact(json, file.Key);
            json.WriteStartArray("replacements");
            foreach (var edit in file) WriteReplacement(json, edit);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReplacement(Utf8JsonWriter json, TextEdit edit)
    {
        json.WriteStartObject();
        SarifLocation.WriteRegion(json, "deletedRegion", edit.Location);
        if (edit.NewText.Length > 0)
        {
            json.WriteStartObject("insertedContent");
            json.WriteString("text", edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
