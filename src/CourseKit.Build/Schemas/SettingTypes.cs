using System.Text.Json.Nodes;
using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>
/// What a setting may be, as JSON Schema, as the readers of settings accept it. Each call gives a new node, for a node has one parent.
/// </summary>
internal static class SettingTypes
{
    public const string DayPattern = @"^\d{4}-\d{2}-\d{2}$";
    public const string MomentPattern = @"^\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}.*)?$";
    public const string MomentHint = "Write year, month and day, such as 2026-01-31; a time may follow.";
    private const string HttpPattern = "^https?://.+$";

    /// <summary>
    /// YAML makes a number of <c>title: 1984</c>, which is a title all the same; and a setting without a value is not given.
    /// </summary>
    public static JsonObject Text() => Of("string", "number", "boolean", "null");

    /// <summary>A list, or one text in its place.</summary>
    public static JsonObject Texts() => With(Of("array", "string", "number", "boolean", "null"), "items", Text());

    public static JsonObject List() => With(Of("array", "null"), "items", Text());

    public static JsonObject Boolean() => Of("boolean", "null");

    public static JsonObject Integer() => Of("integer", "null");

    public static JsonObject Group() => Of("object", "null");

    public static JsonObject Moment() => Pattern(MomentPattern, MomentHint).Like("2026-01-31");

    public static JsonObject Language() => Pattern("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$", "Write a language tag, such as en or pt-BR.");

    public static JsonObject WebAddress() =>
        Pattern(HttpPattern, "Write a whole address, such as https://example.org/.").With("format", "uri");

    public static JsonObject Color() => Names([.. ReviewColorNames.All]);

    public static JsonObject Review() =>
        Names("widget", "orbit").With("enumDescriptions", Texts("CourseKit's own: no account, no network.", "The component of the Orbit service.", "As if it were not written."));

    /// <summary>What <c>rules</c> and <c>lint</c> make of a rule.</summary>
    /// <param name="more">What <c>lint</c> reads besides.</param>
    public static JsonObject Severity(params JsonNode[] more) => new()
    {
        ["enum"] = new JsonArray([.. Texts("off", "hint", "warning", "error").Select(name => name!.DeepClone()), .. more]),
        ["enumDescriptions"] = Texts("Nothing is said.", "It is mentioned, and never counts.", "It is reported; --strict makes it an error.", "It stops the output."),
    };

    /// <summary>Kept as it is. Named types, so that editors write the colon too.</summary>
    public static JsonObject Anything() => Of("string", "number", "boolean", "array", "object", "null");

    /// <param name="hint">What editors say of a text that does not match: few authors read patterns.</param>
    public static JsonObject Pattern(string pattern, string hint) =>
        Of("string", "null").With("pattern", pattern).With("patternErrorMessage", hint);

    public static JsonObject Names(params string[] names) =>
        new() { ["enum"] = new JsonArray([.. names.Select(name => (JsonNode)name), null]) };

    public static JsonObject Of(params string[] types) =>
        new() { ["type"] = types.Length == 1 ? types[0] : new JsonArray([.. types.Select(type => (JsonNode)type)]) };

    public static JsonArray Texts(params IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    /// <summary>A value that shows how such a one is written; editors offer it.</summary>
    public static JsonObject Like(this JsonObject schema, params JsonNode[] examples) =>
        schema.With("examples", new JsonArray([.. examples]));

    /// <summary>A second name of a setting: right, and not worth a line in an editor's list.</summary>
    public static JsonObject NotOffered(this JsonObject schema) => schema.With("doNotSuggest", true);

    public static JsonObject With(this JsonObject schema, string keyword, JsonNode? value)
    {
        schema[keyword] = value;
        return schema;
    }

    /// <summary>The description first, for people who read the file.</summary>
    public static JsonObject Described(this JsonObject schema, string? description)
    {
        if (description is not null) schema.Insert(0, "description", description);
        return schema;
    }
}
