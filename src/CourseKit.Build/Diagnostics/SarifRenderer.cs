using System.Text.Json;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// SARIF 2.1.0 (OASIS). One run; every rule that was broken is described once, with its help; regions count columns in
/// UTF-16 code units from one and their end column is the one after the last (§3.30).
/// </summary>
internal static class SarifRenderer
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(DiagnosticReport report, TextWriter writer)
    {
        var rules = report.Diagnostics.Select(diagnostic => diagnostic.Rule).DistinctBy(rule => rule.Code)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal).ToList();
        writer.Write(JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in report.Diagnostics)
            {
                WriteResult(json, diagnostic, rules.FindIndex(rule => rule.Code == diagnostic.Code));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }));
    }

    private static void WriteTool(Utf8JsonWriter json, List<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "CourseKit");
        json.WriteString("semanticVersion", ProductVersion.Text);
        json.WriteStartArray("rules");
        foreach (var rule in rules) WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", rule.Name);
        WriteText(json, "shortDescription", rule.Title + ".");
        WriteText(json, "fullDescription", rule.Explanation);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", rule.Severity.ToSarif());
        json.WriteEndObject();
        json.WriteStartObject("help");
        json.WriteString("text", RulePage.Of(rule));
        json.WriteString("markdown", RulePage.Of(rule));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", diagnostic.Severity.ToSarif());
        WriteText(json, "message", FullMessage.Of(diagnostic));
        json.WriteStartArray("locations");
        SarifLocation.Write(json, diagnostic.Location, diagnostic.Label, id: null);
        json.WriteEndArray();
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            for (var i = 0; i < diagnostic.Related.Count; i++)
            {
                SarifLocation.Write(json, diagnostic.Related[i].Location, diagnostic.Related[i].Label, i);
            }

            json.WriteEndArray();
        }

        if (diagnostic.Fix is { } fix)
        {
            json.WriteStartArray("fixes");
            SarifFix.Write(json, fix);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
