using System.Text.Json;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// <c>{"diagnostics": [{code, name, severity, path, line, column, endLine, endColumn, message, label, hint, related, fix}],
/// "summary": {errors, warnings, hints}}</c>. Lines and columns count from one, columns in UTF-16 code units;
/// <c>label</c>, <c>hint</c> and <c>fix</c> may be null; <c>related</c> holds <c>{path, line, column, endLine, endColumn, label}</c>,
/// <c>fix</c> is <c>{title, edits: [{path, line, column, endLine, endColumn, newText}]}</c>.
/// </summary>
internal static class JsonRenderer
{
    public static void Write(DiagnosticReport report, TextWriter writer) => writer.Write(JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in report.Diagnostics) WriteDiagnostic(json, diagnostic);
        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        json.WriteNumber("hints", report.Hints);
        json.WriteEndObject();
        json.WriteEndObject();
    }));

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("name", diagnostic.Rule.Name);
        json.WriteString("severity", diagnostic.Severity.ToText());
        WriteLocation(json, diagnostic.Location);
        json.WriteString("message", diagnostic.Message);
        json.WriteStringOrNull("label", diagnostic.Label);
        json.WriteStringOrNull("hint", diagnostic.Hint);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            WriteLocation(json, related.Location);
            json.WriteString("label", related.Label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteFix(json, diagnostic.Fix);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Fix? fix)
    {
        if (fix is null)
        {
            json.WriteNull("fix");
            return;
        }

        json.WriteStartObject("fix");
        json.WriteString("title", fix.Title);
        json.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteLocation(json, edit.Location);
            json.WriteString("newText", edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Location location)
    {
        json.WriteString("path", location.Path);
        json.WriteNumber("line", location.Start.Line);
        json.WriteNumber("column", location.Start.Column);
        json.WriteNumber("endLine", location.End.Line);
        json.WriteNumber("endColumn", location.End.Column);
    }
}
