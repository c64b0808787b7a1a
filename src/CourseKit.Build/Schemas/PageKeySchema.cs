using System.Text.Json.Nodes;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>The known keys of front matter: what <c>PageFrontMatter</c> reads each as.</summary>
internal static class PageKeySchema
{
    /// <param name="key">Lower-case. One that is only kept for templates may be anything.</param>
    public static JsonObject Of(string key) => key switch
    {
        "title" => SettingTypes.Text().Described("The title of the page."),
        "linktitle" => SettingTypes.Text().Described("A shorter title for navigation."),
        "description" =>
            SettingTypes.Text().Described("What the page is about, in a sentence or two: for search engines, feeds and cards."),
        "summary" => SettingTypes.Text().Described("What lists show of the page."),
        "date" => SettingTypes.Moment().Described("When the page was written. One that lies ahead holds the page back."),
        "lastmod" => SettingTypes.Moment().Described("When the page was last changed."),
        "publishdate" => SettingTypes.Moment().Described("Before this the page is held back."),
        "published" => SettingTypes.Moment().With("type", SettingTypes.Texts("string", "boolean", "null")).Described(
            "A date, before which the page is held back; or false for a draft.").NotOffered(),
        "expirydate" => SettingTypes.Moment().Described("From then on the page is held back."),
        "draft" => SettingTypes.Boolean().Described("True holds the page back.").With("default", false),
        "unlisted" => SettingTypes.Boolean()
            .Described("True keeps the page out of menus, lists, search, feed, sitemap and decks, as build: { list: never } does."),
        "headless" => SettingTypes.Boolean().Described("True for a bundle whose files other pages use: the page itself is left out."),
        "build" => PublicationSchema.Build(),
        "_build" => SameAs("build"),
        "cascade" => PublicationSchema.Cascade(),
        "sitemap" => PublicationSchema.Sitemap(),
        "keywords" => SettingTypes.Texts().Described("Words for the head of the page."),
        "weight" => SettingTypes.Integer().Described("The place among its neighbours: the lowest comes first, 0 last.").Like(10),
        "slug" => SettingTypes.Text().Described("The last part of the page's address."),
        "url" => SettingTypes.Text().Described("The whole address of the page on the site."),
        "aliases" => SettingTypes.Texts().Described("Old addresses that lead to this page."),
        "tags" => SettingTypes.List().Described("What the page is about, for lists of pages."),
        "image" => SettingTypes.Text().Described("The picture for cards."),
        "images" => SettingTypes.Texts().Described("Pictures for cards, of which the first is used."),
        "authors" => SettingTypes.Texts().Described("Who wrote the page."),
        "language" => SettingTypes.Language().Described("The language of the page, such as en or pt-BR."),
        "review" => SettingTypes.Review().Described("How the review blocks of the page appear."),
        "palette" => SettingTypes.Color().Described("The color of review blocks that name none."),
        "lint" => Lint(),
        "author" => SameAs("authors"),
        "lang" => SameAs("language"),
        "modified" => SameAs("lastmod"),
        "pubdate" => SameAs("publishdate"),
        "unpublishdate" => SameAs("expirydate"),
        "review_color" => SameAs("palette"),
        "params" => SettingTypes.Anything().Described("Values of the page's own, for its templates."),
        _ when HugoKeys.NotObeyed.FirstOrDefault(name => string.Equals(name, key, StringComparison.OrdinalIgnoreCase)) is { } name =>
            SettingTypes.Anything().Described($"Not obeyed. {HugoKeys.AdviceOn(name)}").NotOffered(),
        _ => SettingTypes.Anything().Described("Not read by CourseKit; kept for templates.").NotOffered(),
    };

    private static JsonObject SameAs(string key)
    {
        var schema = Of(key);
        schema["description"] = $"The same as {FrontMatterKeys.AsWritten(key)}.";
        return schema.NotOffered();
    }

    private static JsonObject Lint() => new()
    {
        ["description"] = "Lint rules for the prompts of this page: off, a list of rules that are off, or rules with severities.",
        ["type"] = SettingTypes.Texts("string", "boolean", "array", "object", "null"),
        ["items"] = SettingTypes.Of("string").Like([.. LintChecks.All.Select(lint => (JsonNode)lint.Rule.Name)]),
        ["properties"] = RuleKeys.Of(LintChecks.All.Select(lint => lint.Rule)),
        ["additionalProperties"] = RuleKeys.AnySeverity(),
    };
}
