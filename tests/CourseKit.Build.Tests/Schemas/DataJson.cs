using System.Globalization;
using System.Text.Json.Nodes;
using CourseKit.Syntax;

namespace CourseKit.Build.Tests;

/// <summary>Settings as the JSON that an editor's YAML (1.2) makes of them: a date is a text.</summary>
internal static class DataJson
{
    public static JsonNode? Of(DataNode node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value)))),
        SequenceNode list => new JsonArray([.. list.Items.Select(Of)]),
        ScalarNode { Kind: ScalarKind.Null } => null,
        ScalarNode { Kind: ScalarKind.Boolean } scalar => scalar.Text.Equals("true", StringComparison.OrdinalIgnoreCase),
        ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Float } scalar when decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        ScalarNode scalar => scalar.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    public static JsonNode? OfYaml(string text) => Of(DataReader.Read(DataFormat.Yaml, new SourceText("a.yml", text), TextSpan.FromBounds(0, text.Length), []));
}
