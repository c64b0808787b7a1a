using CourseKit.Model;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>The Atom feed: the pages that have a date, the last changed first.</summary>
internal sealed record FeedView(string Updated, IReadOnlyList<string> Authors, IReadOnlyList<FeedEntryView> Entries)
{
    /// <summary>A feed tells what is new; the sitemap lists the rest.</summary>
    private const int MostEntries = 50;

    public static TemplateType<FeedView> Type { get; } = TemplateType.Define<FeedView>("feed", "The Atom feed.")
        .Text("updated", feed => feed.Updated, "When its last changed entry was changed.")
        .TextList("authors", feed => feed.Authors, "The course's authors, or its title: Atom requires an author.")
        .List("entries", () => FeedEntryView.Type, feed => feed.Entries, "The last changed pages, newest first.");

    public static FeedView Of(Course course)
    {
        var entries = course.Listed
            .Where(page => page.Page.Kind == PageKind.Page && FeedEntryView.UpdatedOf(page) is not null)
            .OrderByDescending(FeedEntryView.UpdatedOf)
            .ThenBy(page => page.Url, StringComparer.Ordinal)
            .Take(MostEntries)
            .Select(page => new FeedEntryView(page))
            .ToList();
        var authors = course.Settings.Authors;
        return new FeedView(
            entries.Count > 0 ? entries[0].Updated : NeverUpdated,
            authors.IsEmpty ? [course.Settings.Title] : authors,
            entries);
    }

    /// <summary>Atom requires a date even of an empty feed; one that never changes makes no reader look again.</summary>
    private const string NeverUpdated = "1970-01-01T00:00:00Z";
}

internal sealed class FeedEntryView(PublishedPage page)
{
    public static TemplateType<FeedEntryView> Type { get; } = TemplateType.Define<FeedEntryView>("feed entry", "A page in the feed.")
        .Text("title", entry => entry.Page.Title, "The page's title.")
        .Text("description", entry => entry.Page.Description, "Its description, or null.")
        .Text("url", entry => entry.Url, "Its address from the root of the site.")
        .Text("published", entry => Rfc3339.Of(entry.Page.Date), "Its `date`, or null.")
        .Text("updated", entry => entry.Updated, "Its `lastmod`, or else its `date`.")
        .TextList("authors", entry => entry.Page.Authors, "Its own authors.")
        .TextList("tags", entry => [.. entry.Page.Tags.Select(tag => tag.Value).Distinct(StringComparer.Ordinal)], "Its tags.");

    public CoursePage Page { get; } = page.Page;

    public string Url { get; } = page.Url;

    public string Updated { get; } = Rfc3339.Of(UpdatedOf(page))!;

    public static DateTimeOffset? UpdatedOf(PublishedPage page) => page.Page.LastModified ?? page.Page.Date;
}
