using System.Text.Json.Nodes;

namespace CourseKit.Build;

/// <summary>The known keys of front matter: what <c>PageFrontMatter</c> reads each as.</summary>
internal static class PageKeySchema
{
    /// <param name="key">Lower-case. One that is only kept for templates may be anything.</param>
    public static JsonObject Of(string key) => key switch
    {
        "title" => SettingTypes.Text().Described("The title of the page."),
        "linktitle" => SettingTypes.Text().Described("A shorter title for navigation."),
        "description" => SettingTypes.Text().Described("What the page is about, in a sentence or two: for search engines, feeds and cards."),
        "summary" => SettingTypes.Text().Described("What lists show of the page."),
        "date" => SettingTypes.Moment().Described("When the page was written, such as 2026-01-31. One that lies ahead holds the page back."),
        "lastmod" or "modified" => SettingTypes.Moment().Described("When the page was last changed."),
        "publishdate" or "pubdate" => SettingTypes.Moment().Described("Before this the page is held back."),
        "published" => SettingTypes.Moment().With("type", new JsonArray("string", "boolean", "null")).Described("A date, before which the page is held back; or false for a draft."),
        "expirydate" or "unpublishdate" => SettingTypes.Moment().Described("From then on the page is held back."),
        "draft" => SettingTypes.Boolean().Described("True holds the page back.").With("default", false),
        "weight" => SettingTypes.Integer().Described("The place among its neighbours: the lowest comes first, 0 last."),
        "slug" => SettingTypes.Text().Described("The last part of the page's address."),
        "url" => SettingTypes.Text().Described("The whole address of the page on the site."),
        "aliases" => SettingTypes.Texts().Described("Old addresses that lead to this page."),
        "tags" => SettingTypes.List().Described("What the page is about, for lists of pages."),
        "image" => SettingTypes.Text().Described("The picture for cards."),
        "images" => SettingTypes.Texts().Described("Pictures for cards, of which the first is used."),
        "author" or "authors" => SettingTypes.Texts().Described("Who wrote the page."),
        "language" or "lang" => SettingTypes.Language().Described("The language of the page, such as en or pt-BR."),
        "review" => SettingTypes.Review().Described("How the review blocks of the page appear."),
        "palette" or "review_color" => SettingTypes.Color().Described("The color of review blocks that name none."),
        "lint" => Lint(),
        _ => new JsonObject(),
    };

    private static JsonObject Lint() => new()
    {
        ["description"] = "Lint rules for the prompts of this page: off, a list of rules that are off, or rules with severities.",
        ["type"] = new JsonArray("string", "boolean", "array", "object", "null"),
        ["items"] = SettingTypes.Of("string"),
        ["additionalProperties"] = new JsonObject { ["enum"] = new JsonArray("off", "hint", "warning", "error", false) },
    };
}
