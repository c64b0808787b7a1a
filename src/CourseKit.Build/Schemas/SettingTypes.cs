using System.Text.Json.Nodes;
using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>What a setting may be, as JSON Schema, as the readers of settings accept it. Each call gives a new node, for a node has one parent.</summary>
internal static class SettingTypes
{
    public const string DayPattern = @"^\d{4}-\d{2}-\d{2}$";
    public const string MomentPattern = @"^\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}.*)?$";
    private const string HttpPattern = "^https?://.+$";

    /// <summary>YAML makes a number of <c>title: 1984</c>, which is a title all the same; and a setting without a value is not given.</summary>
    public static JsonObject Text() => Of("string", "number", "boolean", "null");

    /// <summary>A list, or one text in its place.</summary>
    public static JsonObject Texts() => With(Of("array", "string", "number", "boolean", "null"), "items", Text());

    public static JsonObject List() => With(Of("array", "null"), "items", Text());

    public static JsonObject Boolean() => Of("boolean", "null");

    public static JsonObject Integer() => Of("integer", "null");

    public static JsonObject Group() => Of("object", "null");

    public static JsonObject Moment() => Pattern(MomentPattern);

    public static JsonObject Language() => Pattern("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$");

    public static JsonObject WebAddress() => With(Pattern(HttpPattern), "format", "uri");

    public static JsonObject Color() => Names([.. ReviewColorNames.All]);

    public static JsonObject Review() => Names("widget", "orbit");

    public static JsonObject Severity() => Names("off", "hint", "warning", "error");

    public static JsonObject Pattern(string pattern) => With(Of("string", "null"), "pattern", pattern);

    public static JsonObject Names(params string[] names) => new() { ["enum"] = new JsonArray([.. names.Select(name => (JsonNode)name), null]) };

    public static JsonObject Of(params string[] types) =>
        new() { ["type"] = types.Length == 1 ? types[0] : new JsonArray([.. types.Select(type => (JsonNode)type)]) };

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
