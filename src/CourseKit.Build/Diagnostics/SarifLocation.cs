using System.Text.Json;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>A SARIF location object (§3.28).</summary>
internal static class SarifLocation
{
    public static void Write(Utf8JsonWriter json, Location location, string? label, int? id)
    {
        json.WriteStartObject();
        if (id is not null) json.WriteNumber("id", id.Value);
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, location.Path);
        WriteRegion(json, "region", location);
        json.WriteEndObject();
        if (!string.IsNullOrEmpty(label))
        {
            json.WriteStartObject("message");
            json.WriteString("text", label);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    public static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ToUri(path));
        json.WriteEndObject();
    }

    /// <summary>An empty region is an insertion point (§3.30.2): start and end are given all the same.</summary>
    public static void WriteRegion(Utf8JsonWriter json, string name, Location location)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", location.Start.Line);
        json.WriteNumber("startColumn", location.Start.Column);
        json.WriteNumber("endLine", location.End.Line);
        json.WriteNumber("endColumn", location.End.Column);
        json.WriteNumber("charOffset", location.Span.Start);
        json.WriteNumber("charLength", location.Span.Length);
        json.WriteEndObject();
    }

    /// <summary>A URI reference (§3.4.3, RFC 3986): relative for a relative path, <c>file:</c> for an absolute one.</summary>
    internal static string ToUri(string path)
    {
        var escaped = string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        if (path.StartsWith('/')) return "file://" + escaped;
        if (Path.IsPathRooted(path)) return "file:///" + escaped;
        return escaped;
    }
}
