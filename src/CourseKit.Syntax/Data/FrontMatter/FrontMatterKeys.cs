namespace CourseKit.Syntax;

/// <summary>The keys of a page's front matter, lower-case as Hugo compares them.</summary>
public static class FrontMatterKeys
{
    /// <summary>The keys that CourseKit acts on, the most used first: the order in which a near name is looked for.</summary>
    public static IReadOnlyList<string> Bound { get; } =
    [
        "title", "date", "draft", "description", "tags", "weight", "lastmod", "slug", "aliases", "image", "images",
        "author", "authors", "language", "url", "summary", "linktitle", "publishdate", "expirydate", "palette", "review_color",
        "build", "cascade", "headless", "sitemap", "unlisted", "keywords",
    ];

    private static readonly HashSet<string> Known = new(
    [
        .. Bound,

        // Read by CourseKit, but too short or too general to guess at.
        "lang", "lint", "prompts", "review", "pubdate", "published", "modified", "unpublishdate", "_build",

        // Hugo's own and what its themes commonly use: kept for templates.
        "audio", "bibliography", "categories", "comments", "cover", "featured_image", "iscjklanguage",
        "katex", "layout", "license", "markup", "math", "menu", "menus", "outputs", "params", "resources", "series",
        "showtableofcontents", "sites", "subtitle", "toc", "translationkey", "type", "videos",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Every known key, lower-case, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Known.OrderBy(key => key, StringComparer.Ordinal)];

    public static bool IsKnown(string key) => Known.Contains(key);

    /// <summary>True when a slip in the name would publish a page that its author holds back.</summary>
    public static bool DecidesPublication(string key) =>
        key is "draft" or "publishdate" or "expirydate" or "build" or "cascade" or "headless" or "sitemap" or "unlisted";

    /// <summary>The key as Hugo's documentation spells it.</summary>
    public static string AsWritten(string key) => key switch
    {
        "publishdate" => "publishDate",
        "expirydate" => "expiryDate",
        "linktitle" => "linkTitle",
        "translationkey" => "translationKey",
        "iscjklanguage" => "isCJKLanguage",
        _ => key,
    };
}
