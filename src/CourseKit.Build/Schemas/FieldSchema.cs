using System.Globalization;
using System.Text.Json.Nodes;
using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>
/// A field of a record as JSON Schema. What a schema cannot ask (a range of dates, a page that exists) is said in the description or left
/// to the compiler.
/// </summary>
internal static class FieldSchema
{
    /// <summary>A setting of its own: one without a value is not given, unless it is required.</summary>
    public static JsonObject OfPage(MetadataField field, IReadOnlyList<string> sources)
    {
        var schema = field.List == ListType.None ? Value(field, sources) : List(field, sources);
        if (!field.IsRequired) AllowNull(schema);
        return Finish(schema, field);
    }

    /// <summary>Under <c>prompts</c>, where a list may also be written as on a prompt: its items in one text.</summary>
    public static JsonObject OfPrompts(MetadataField field, IReadOnlyList<string> sources)
    {
        if (field.List == ListType.None) return Finish(Value(field, sources), field);
        return Finish(List(field, sources).With("type", SettingTypes.Texts("array", "string", "number", "boolean")), field);
    }

    private static JsonObject List(MetadataField field, IReadOnlyList<string> sources)
    {
        var list = SettingTypes.Of("array").With("items", Value(field, sources));
        if (field.Constraints.Length is { Minimum: > 0 } least) list["minItems"] = least.Minimum;
        if (field.Constraints.Length is { Maximum: { } most }) list["maxItems"] = most;
        return list;
    }

    private static JsonObject Value(MetadataField field, IReadOnlyList<string> sources)
    {
        var schema = field.Type switch
        {
            FieldType.Boolean => SettingTypes.Of("boolean"),
            FieldType.Integer => WithRange(SettingTypes.Of("integer"), field.Constraints.Range),
            FieldType.Number => WithRange(SettingTypes.Of("number"), field.Constraints.Range),
            FieldType.Date => SettingTypes.Of("string").With("format", "date").With("pattern", SettingTypes.DayPattern).With(
                "patternErrorMessage", "Write year, month and day, such as 2026-01-31."),
            FieldType.DateTime =>
                SettingTypes.Of("string").With("pattern", SettingTypes.MomentPattern).With("patternErrorMessage", SettingTypes.MomentHint),
            FieldType.Enum => Members(field),
            FieldType.Uri => SettingTypes.Of("string").With("format", "uri-reference").With("minLength", 1),
            FieldType.Page or FieldType.Prompt => SettingTypes.Of("string").With("minLength", 1),
            FieldType.Source when sources.Count > 0 => SettingTypes.Of("string").With("enum", SettingTypes.Texts(sources)),
            FieldType.Source => SettingTypes.Of("string").With("minLength", 1),
            _ => TextSchema.Of(field),
        };
        if (!field.Constraints.Allowed.IsEmpty) schema["enum"] = Literals(field, field.Constraints.Allowed);
        if (!field.Constraints.Denied.IsEmpty) schema["not"] = new JsonObject { ["enum"] = Literals(field, field.Constraints.Denied) };
        return schema;
    }

    private static JsonObject Members(MetadataField field)
    {
        var schema = SettingTypes.Of("string").With("enum", SettingTypes.Texts(field.Members.Select(member => member.Name)));
        // Not of JSON Schema, which ignores it, but editors show it beside each name.
        if (field.Members.Any(member => member.Description is not null))
        {
            schema["enumDescriptions"] = SettingTypes.Texts(field.Members.Select(member => member.Description ?? ""));
        }

        return schema;
    }

    private static JsonObject WithRange(JsonObject schema, FieldRange? range)
    {
        if (range is null) return schema;
        if (Number(range.Minimum) is { } least) schema[range.MinimumIsExclusive ? "exclusiveMinimum" : "minimum"] = least;
        if (Number(range.Maximum) is { } most) schema[range.MaximumIsExclusive ? "exclusiveMaximum" : "maximum"] = most;
        return schema;
    }

    private static JsonObject Finish(JsonObject schema, MetadataField field)
    {
        var limits = field.Type is FieldType.Date or FieldType.DateTime && field.Constraints.Range is not null
            ? $"{FieldWords.Limits(field)}."
            : null;
        var pattern = TextSchema.UntoldPattern(field) is { } untold ? $"Matches {untold}" : null;
        string?[] said = [field.Description, limits, pattern];
        var description = string.Join(" ", said.Where(text => text is not null));
        if (FieldDefault.Of(field) is { } initial) schema["default"] = initial;
        // Of editors, not of JSON Schema: what they say in place of the pattern, and of a key that is given up.
        if (schema.ContainsKey("pattern") && field.Constraints.MessageFor(ValueFault.NoMatch) is { } message)
        {
            schema["patternErrorMessage"] = message;
        }

        if (field.Obsolete is { } note)
        {
            schema.With("deprecated", true)["deprecationMessage"] = note.Message ?? $"'{field.Key}' is obsolete.";
        }

        return schema.Described(description.Length > 0 ? description : null);
    }

    private static void AllowNull(JsonObject schema)
    {
        schema["type"] = schema["type"] is JsonArray types
            ? new JsonArray([.. types.Select(type => type!.DeepClone()), "null"])
            : new JsonArray(schema["type"]!.DeepClone(), "null");
        if (schema["enum"] is JsonArray names) names.Add(null);
    }

    private static JsonArray Literals(MetadataField field, IEnumerable<string> values) =>
        field.Type is FieldType.Integer or FieldType.Number
            ? [.. values.Select(value => (JsonNode?)Number(value) ?? value)]
            : SettingTypes.Texts(values);

    /// <summary>Null for a limit that is none: more than a decimal holds.</summary>
    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
