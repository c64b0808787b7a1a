namespace CourseKit.Syntax;

/// <summary>The keys of a page's front matter that CourseKit or Hugo give a meaning, lower-case as Hugo compares them.</summary>
public static class FrontMatterKeys
{
    /// <summary>In the order in which a near name is looked for: the most used first.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "title", "date", "draft", "description", "tags", "weight", "lastmod", "slug", "aliases", "image", "images",
        "author", "authors", "language", "lang", "type", "layout", "url", "summary", "linktitle", "publishdate",
        "expirydate", "categories", "keywords", "review", "review_color", "palette", "lint", "params", "toc",
        "showtableofcontents", "math", "headless", "markup", "outputs", "resources", "cascade", "series", "menu",
        "sitemap", "translationkey", "iscjklanguage", "featured_image", "cover", "audio", "videos", "modified",
        "pubdate", "published", "unpublishdate", "subtitle", "license", "bibliography", "comments", "katex", "build",
    ];

    private static readonly HashSet<string> Known = new(All, StringComparer.OrdinalIgnoreCase);

    public static bool IsKnown(string key) => Known.Contains(key);
}
