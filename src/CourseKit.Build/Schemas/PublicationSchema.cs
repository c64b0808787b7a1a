using System.Text.Json.Nodes;

namespace CourseKit.Build;

/// <summary>The settings that say where a page is shown: what <c>PublicationReader</c> and <c>CascadeReader</c> read.</summary>
internal static class PublicationSchema
{
    public static JsonObject Build() => Group(
        "Whether the page is written, and where it is listed.",
        ("render", Words("always", "never", "link").Described("never leaves the page out.")),
        ("list", Words("always", "local", "never")
            .Described("never keeps the page out of menus, lists, search, feed, sitemap and decks; local shows it on the page of its folder only.")),
        ("publishResources", Switch().Described("false publishes of the files of the bundle those that pages refer to.")));

    public static JsonObject Sitemap() => Group(
        "What the sitemap says of the page.",
        ("disable", Switch().Described("true leaves the page out of it.")),
        ("changefreq", new JsonObject().With(
            "enum", SettingTypes.Texts("always", "hourly", "daily", "weekly", "monthly", "yearly", "never"))),
        ("priority", SettingTypes.Of("number", "string").Like(0.8)),
        ("filename", SettingTypes.Anything().NotOffered()));

    /// <summary>The pages that are meant stand under <c>target</c>.</summary>
    public static JsonObject Cascade()
    {
        var item = SettingTypes.Of("object")
            .With("properties", new JsonObject { ["target"] = Target(), ["_target"] = Target().NotOffered() });
        return SettingTypes.Of("array", "object", "null")
            .Described(
                "In an _index.md: settings that the pages of its folder have where they do not state them; or a list of such groups.")
            .With("properties", item["properties"]!.DeepClone())
            .With("items", item);
    }

    private static JsonObject Target() => Group(
        "The pages that are meant.",
        ("path", SettingTypes.Text().Like("/folder/**")),
        ("kind", SettingTypes.Text().Like("{home,section,page}")),
        ("lang", SettingTypes.Text().Like("en")),
        ("environment", SettingTypes.Text().Like("production")),
        ("sites", SettingTypes.Anything().NotOffered()));

    private static JsonObject Group(string description, params (string Name, JsonObject Schema)[] keys)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in keys) properties[name] = schema;
        return SettingTypes.Group().Described(description).With("properties", properties).With("additionalProperties", false);
    }

    private static JsonObject Words(params string[] words) =>
        new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word), true, false]) };

    private static JsonObject Switch() => SettingTypes.Of("boolean");
}
