using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CourseKit.Build.Tests;

/// <summary>
/// JSON Schema (draft 7) as far as our schemas use it: the packages that do it whole do not restore here. A keyword that it does not know fails the test, so
/// that none is passed over.
/// </summary>
internal sealed class SchemaValidator(JsonNode root)
{
    private static readonly HashSet<string> _annotations =
    [
        "$schema", "definitions", "title", "description", "default", "examples", "format", "enumDescriptions", "patternErrorMessage", "deprecated", "deprecationMessage", "doNotSuggest",
    ];

    /// <returns>The pointer of each value that is refused with the keyword that refuses it: <c>/prompts/importance maximum</c>.</returns>
    public IReadOnlyList<string> Validate(JsonNode? value) => [.. Check(root, value, "").Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> Check(JsonNode? schema, JsonNode? value, string at)
    {
        if (schema is JsonValue fixedAnswer) return fixedAnswer.GetValue<bool>() ? [] : [$"{at} false"];
        var group = (JsonObject)schema!;
        return group.SelectMany(keyword => Apply(group, keyword.Key, keyword.Value!, value, at));
    }

    private IEnumerable<string> Apply(JsonObject schema, string keyword, JsonNode limit, JsonNode? value, string at)
    {
        if (_annotations.Contains(keyword)) return [];
        return keyword switch
        {
            "$ref" => Check(Resolve(limit.GetValue<string>()), value, at),
            "properties" => Members(value).Where(member => ((JsonObject)limit).ContainsKey(member.Key)).SelectMany(member => Check(limit[member.Key], member.Value, $"{at}/{member.Key}")),
            "patternProperties" => Members(value).SelectMany(member => ((JsonObject)limit).Where(rule => Regex.IsMatch(member.Key, rule.Key)).SelectMany(rule => Check(rule.Value, member.Value, $"{at}/{member.Key}"))),
            "additionalProperties" => Members(value).Where(member => !IsNamed(schema, member.Key)).SelectMany(member => Check(limit, member.Value, $"{at}/{member.Key}")),
            "items" => value is JsonArray list ? list.SelectMany((item, i) => Check(limit, item, $"{at}/{i}")) : [],
            "allOf" => ((JsonArray)limit).SelectMany(part => Check(part, value, at)),
            _ => Holds(keyword, limit, value) ? [] : [$"{at} {keyword}"],
        };
    }

    private bool Holds(string keyword, JsonNode limit, JsonNode? value) => keyword switch
    {
        "type" => (limit is JsonArray types ? types.Select(type => type!.GetValue<string>()) : [limit.GetValue<string>()]).Any(type => IsOf(type, value)),
        "enum" => ((JsonArray)limit).Any(one => JsonNode.DeepEquals(one, value)),
        "not" => Check(limit, value, "").Any(),
        "required" => value is not JsonObject group || ((JsonArray)limit).All(name => group.ContainsKey(name!.GetValue<string>())),
        "pattern" => Text(value) is not { } text || Regex.IsMatch(text, limit.GetValue<string>(), RegexOptions.ECMAScript),
        "minLength" => Text(value) is not { } text || text.EnumerateRunes().Count() >= limit.GetValue<int>(),
        "maxLength" => Text(value) is not { } text || text.EnumerateRunes().Count() <= limit.GetValue<int>(),
        "minItems" => value is not JsonArray list || list.Count >= limit.GetValue<int>(),
        "maxItems" => value is not JsonArray list || list.Count <= limit.GetValue<int>(),
        "minimum" => Number(value) is not { } number || number >= Number(limit),
        "maximum" => Number(value) is not { } number || number <= Number(limit),
        "exclusiveMinimum" => Number(value) is not { } number || number > Number(limit),
        "exclusiveMaximum" => Number(value) is not { } number || number < Number(limit),
        _ => throw new NotSupportedException($"The validator does not know '{keyword}'."),
    };

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => Text(value) is not null,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => Number(value) is not null,
        "integer" => Number(value) is { } number && number == decimal.Truncate(number),
        _ => throw new NotSupportedException($"There is no type '{type}'."),
    };

    private JsonNode Resolve(string pointer)
    {
        var node = root;
        foreach (var part in pointer.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)) node = node[part]!;
        return node;
    }

    private static bool IsNamed(JsonObject schema, string key) =>
        (schema["properties"] is JsonObject properties && properties.ContainsKey(key)) || (schema["patternProperties"] is JsonObject patterns && patterns.Any(rule => Regex.IsMatch(key, rule.Key)));

    private static JsonObject Members(JsonNode? value) => value as JsonObject ?? [];

    private static string? Text(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static decimal? Number(JsonNode? value) => value?.GetValueKind() == JsonValueKind.Number ? decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) : null;
}
