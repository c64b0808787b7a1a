namespace CourseKit.Model;

/// <summary>The files of a site that CourseKit writes without being asked.</summary>
public static class SiteFiles
{
    /// <summary>A file of <c>static/</c> with this name takes its place, since an author who brings one means it.</summary>
    public const string NotFound = "404.html";

    /// <inheritdoc cref="NotFound"/>
    public const string Robots = "robots.txt";

    /// <summary>What hosts such as Netlify and Cloudflare Pages are to send with files.</summary>
    /// <inheritdoc cref="NotFound"/>
    public const string Headers = "_headers";

    public const string Feed = "feed.xml";
    public const string Sitemap = "sitemap.xml";

    /// <summary>Styles and scripts of the theme go here.</summary>
    public const string ThemeFolder = "_theme/";

    /// <summary>The pages of tags: <c>tags/NAME/</c>.</summary>
    public const string TagFolder = "tags/";

    /// <summary>The list of all tags; written when there are any.</summary>
    public const string TagIndex = TagFolder + "index.html";

    /// <summary>
    /// The list of the sources that the course names; written when there are any. A page of the author's own at this address takes its
    /// place.
    /// </summary>
    public const string SourceFolder = "sources/";

    /// <inheritdoc cref="SourceFolder"/>
    public const string SourcePage = SourceFolder + "index.html";

    /// <summary>
    /// Where readers get the decks, and the page that says how they are imported and updated. A page, alias or file of the author's own at
    /// this address takes its place.
    /// </summary>
    public const string DeckFolder = "decks/";

    /// <inheritdoc cref="DeckFolder"/>
    public const string DeckPage = DeckFolder + "index.html";

    /// <summary>The page that asks the questions of the whole course. A page of the author's own at this address takes its place.</summary>
    public const string ReviewFolder = "review/";

    /// <inheritdoc cref="ReviewFolder"/>
    public const string ReviewPage = ReviewFolder + "index.html";

    /// <summary>The whole course on one page. A page of the author's own at this address takes its place.</summary>
    public const string PrintFolder = "print/";

    /// <inheritdoc cref="PrintFolder"/>
    public const string PrintPage = PrintFolder + "index.html";

    /// <summary>The questions of the course, for the page that asks them.</summary>
    public const string ReviewDataFolder = "_review/";

    /// <summary>Which questions there are.</summary>
    public const string ReviewIndex = ReviewDataFolder + "index.js";

    /// <summary>What is searched.</summary>
    public const string SearchFolder = "_search/";

    /// <summary>Which files the index has.</summary>
    public const string SearchIndex = SearchFolder + "index.js";

    /// <summary>
    /// What a browser needs to know to install the course as an app. A file of <c>static/</c> with this name takes its place.
    /// </summary>
    public const string Manifest = "manifest.webmanifest";

    /// <summary>The script that lets pages be read without the network. A course that brings one of its own has ours nowhere.</summary>
    public const string Worker = "sw.js";

    /// <summary>What is needed without the network.</summary>
    public const string OfflineFolder = "_offline/";

    /// <summary>The page in the place of one that is not there without the network.</summary>
    public const string OfflinePage = OfflineFolder + "index.html";

    /// <summary>All files of a course that may be kept whole, with their hashes.</summary>
    public const string OfflineList = OfflineFolder + "files.json";

    /// <summary>
    /// No page, alias or file of the course can have these, or stand in these folders. What stands there hangs on settings and questions,
    /// so an address that is free today would be taken by tomorrow's edit.
    /// </summary>
    internal static readonly string[] Reserved = [Feed, Sitemap, ThemeFolder, ReviewDataFolder, SearchFolder, OfflineFolder];

    /// <summary>
    /// The same, but a page of the author's or a file of <c>static/</c> at one of these very addresses takes its place. The printed page
    /// gives way to anything.
    /// </summary>
    internal static readonly string[] Replaceable = [NotFound, Robots, Headers, Manifest, Worker, TagIndex, ReviewPage];

    /// <summary>Of a text that updates the notes of a package.</summary>
    private const string UpdateEnding = ".update.anki.txt";

    /// <summary>The decks of the whole course.</summary>
    internal static IEnumerable<string> DecksOf(string courseId) =>
        [$"{DeckFolder}{courseId}.apkg", $"{DeckFolder}{courseId}{UpdateEnding}", $"{DeckFolder}{courseId}.orbit.json"];

    /// <summary>
    /// The deck of a module or its text for updates, of today or of tomorrow, that a path would be, or be a folder like; null for any other
    /// path.
    /// </summary>
    internal static string? DeckOfModule(string courseId, string path)
    {
        if (!path.StartsWith($"{DeckFolder}{courseId}-", StringComparison.OrdinalIgnoreCase)) return null;
        var end = path.IndexOf('/', DeckFolder.Length);
        var name = end < 0 ? path : path.Substring(0, end);
        return name.EndsWith(".apkg", StringComparison.OrdinalIgnoreCase) || name.EndsWith(UpdateEnding, StringComparison.OrdinalIgnoreCase)
            ? name
            : null;
    }
}
