using System.Text.Json.Nodes;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>The JSON Schema of the front matter of a course's pages.</summary>
internal static class FrontMatterSchema
{
    private const string Settings = "settings";

    /// <summary>
    /// Keys are in the one spelling that CourseKit's messages use. What is required is asked at the root only: home and section pages, of
    /// which nothing is required, are described by <c>#/definitions/settings</c>.
    /// </summary>
    /// <param name="schema">The author's records.</param>
    /// <param name="sources">The keys of the course's sources.</param>
    public static JsonObject Create(MetadataSchema schema, IReadOnlyList<string> sources)
    {
        var settings = new JsonObject { ["type"] = "object", ["properties"] = Properties(schema, sources), ["patternProperties"] = LowerCase(schema.Page) };
        if (schema.Page is not null) settings["additionalProperties"] = false;
        var root = new JsonObject
        {
            ["$schema"] = SchemaFiles.Dialect,
            ["title"] = "Front matter",
            ["description"] = schema.Page?.Description ?? "What a page says of itself.",
            ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = $"#/definitions/{Settings}" }),
        };
        if (Required(schema.Page) is { Count: > 0 } required) root["required"] = required;
        root["definitions"] = new JsonObject { [Settings] = settings, [RuleKeys.Severity] = SettingTypes.Severity(false) };
        return root;
    }

    private static JsonObject Properties(MetadataSchema schema, IReadOnlyList<string> sources)
    {
        var properties = new JsonObject();
        foreach (var field in schema.Page?.Fields ?? []) properties[field.Key] = FieldSchema.OfPage(field, sources);
        foreach (var key in FrontMatterKeys.Bound.Concat(FrontMatterKeys.All.Except(FrontMatterKeys.Bound)))
        {
            if (schema.Page?.Find(key) is null)
            {
                properties[FrontMatterKeys.AsWritten(key)] = key == "prompts" ? Prompts(schema.Prompt, sources) : PageKeySchema.Of(key);
            }
        }

        return properties;
    }

    /// <summary>Hugo's documentation once wrote every key in lower case, and pages that do so are right.</summary>
    private static JsonObject LowerCase(MetadataRecord? record)
    {
        var patterns = new JsonObject();
        foreach (var key in FrontMatterKeys.All.Where(key => FrontMatterKeys.AsWritten(key) != key && record?.Find(key) is null))
        {
            patterns[$"^{key}$"] = PageKeySchema.Of(key).NotOffered();
        }

        return patterns;
    }

    private static JsonObject Prompts(MetadataRecord? record, IReadOnlyList<string> sources)
    {
        var properties = new JsonObject();
        foreach (var field in record?.Fields ?? []) properties[field.Key] = FieldSchema.OfPrompts(field, sources);
        properties.TryAdd(PromptAttribute.Tags, SettingTypes.Texts().Described("Tags that every prompt of the page gets."));
        properties[PromptFlags.Lint] = SettingTypes.Of("string", "boolean")
            .Described("Lint rules that are off for the prompts of the page: off, or their codes.");
        if (record is not null)
        {
            properties["class"] = SettingTypes.Texts().Described("The same as tags.").NotOffered();
            properties[PromptFlags.Repeat] = SettingTypes.Anything().Described("The prompts were asked before, and that is meant.")
                .Like(true);
            properties[PromptFlags.OpenEnded] = SettingTypes.Anything().Described("The answers given are some of many good ones.")
                .Like(true);
        }

        var prompts = SettingTypes.Group().Described(record?.Description ?? "What the page says of all its prompts.")
            .With("properties", properties);
        return record is null ? prompts : prompts.With("additionalProperties", false);
    }

    private static JsonArray Required(MetadataRecord? record) =>
        [.. (record?.Fields ?? []).Where(field => field.IsRequired).Select(field => (JsonNode)field.Key)];
}
