using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The whole course, linked: what every exporter starts from.</summary>
public sealed class Course
{
    private readonly Lazy<CourseReferences> _references;

    public Course() => _references = new(() => new CourseReferences(this));

    public required CourseSettings Settings { get; init; }

    /// <summary>The root of the tree of sections; its page is the home page.</summary>
    public required CourseSection Root { get; init; }

    /// <summary>Every published page in course order, home and section pages included.</summary>
    public required IReadOnlyList<PublishedPage> Pages { get; init; }

    /// <summary>
    /// Those of <see cref="Pages"/> that stand in the lists of the course: in search, feed, sitemap, decks and the printed course.
    /// </summary>
    public IEnumerable<PublishedPage> Listed => Pages.Where(page => page.IsListed);

    /// <summary>Pages left out (drafts, future dates) and why: named in the summary, never silently missing.</summary>
    public required IReadOnlyList<ExcludedPage> Excluded { get; init; }

    /// <summary>Files that pages refer to or that lie beside them, by source path.</summary>
    public required IReadOnlyDictionary<string, Asset> Assets { get; init; }

    /// <summary>All findings of every stage, in reading order, severities set as the course wants them.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    public required LinkTable Links { get; init; }

    /// <summary>Every tag of a published page, by name.</summary>
    public IReadOnlyList<CourseTag> Tags { get; init; } = [];

    /// <summary>Old addresses and where they lead now.</summary>
    public IReadOnlyList<CourseAlias> Aliases { get; init; } = [];

    /// <summary>Which prompt is which.</summary>
    public required CourseIdentities Identities { get; init; }

    /// <summary>The checked metadata of prompts and pages.</summary>
    public CourseMetadata Metadata { get; init; } = CourseMetadata.None;

    /// <summary>What the names of pages, prompts and sources stand for.</summary>
    public CourseReferences References => _references.Value;

    /// <summary>Every prompt in course order, repeated ones each time.</summary>
    public IEnumerable<Prompt> Prompts => Pages.SelectMany(page => page.Page.Prompts);

    /// <summary>The same course with these findings.</summary>
    public Course With(IReadOnlyList<Diagnostic> diagnostics, CourseMetadata? metadata = null) => new()
    {
        Settings = Settings,
        Root = Root,
        Pages = Pages,
        Excluded = Excluded,
        Assets = Assets,
        Tags = Tags,
        Aliases = Aliases,
        Links = Links,
        Identities = Identities,
        Metadata = metadata ?? Metadata,
        Diagnostics = diagnostics,
    };
}

/// <summary>A tag; names that differ only in case or punctuation are one.</summary>
/// <param name="Name">As the first page in course order writes it.</param>
/// <param name="Url">Of its page, ready for <c>href</c>: <c>tags/reward-hacking/</c>.</param>
public sealed record CourseTag(string Name, string Url, string OutputPath, IReadOnlyList<PublishedPage> Pages);

/// <param name="OutputPath">The file that redirects: <c>old/place/index.html</c>.</param>
public sealed record CourseAlias(string OutputPath, PublishedPage Target);

/// <summary>A folder of the course.</summary>
/// <param name="Page">Its own page; made up from the folder's name when there is no <c>_index.md</c>.</param>
/// <param name="Entries">What stands in it, pages and folders together in reading order.</param>
public sealed record CourseSection(PublishedPage Page, IReadOnlyList<CourseEntry> Entries)
{
    public IEnumerable<CourseSection> Sections => Entries.Select(entry => entry.Section).OfType<CourseSection>();
}

/// <param name="Page">The page, or the folder's own page.</param>
/// <param name="Section">The folder; null for a page.</param>
/// <param name="Listing">Where it is listed. A folder is listed where something in it is, whatever its own page asks for.</param>
public sealed record CourseEntry(PublishedPage Page, CourseSection? Section, PageListing Listing);

/// <summary>A page and its place in the course.</summary>
public sealed class PublishedPage
{
    public required CoursePage Page { get; init; }

    /// <summary>
    /// Site-relative, without a leading slash: empty for home, <c>outer/reward-tampering/</c>. Ready for <c>href</c>:
    /// what is not ASCII is percent-encoded.
    /// </summary>
    public required string Url { get; init; }

    /// <summary>The file it is written to: <c>outer/reward-tampering/index.html</c>. Not encoded.</summary>
    public required string OutputPath { get; init; }

    /// <summary>False for a page that only links lead to, or the list of its folder.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>From the home page down to the section it stands in.</summary>
    public IReadOnlyList<PublishedPage> Ancestors { get; set; } = [];

    public PublishedPage? Previous { get; set; }

    public PublishedPage? Next { get; set; }
}

/// <param name="Reason">For people: <c>draft</c>, <c>dated 2027-01-05</c>.</param>
public sealed record ExcludedPage(CoursePage Page, string Reason);

/// <summary>A file that is not content.</summary>
/// <param name="Path">Relative to the course folder.</param>
/// <param name="Hash">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="OutputPath">Where it is written: the hash in its name, or its own name for a file of <c>static/</c>. Not encoded.</param>
/// <param name="Url">The same, ready for <c>href</c>.</param>
public sealed record Asset(string Path, long Length, string Hash, string OutputPath, string Url)
{
    /// <summary>True for a file of pages that are not published: it is not copied. Notes that learners have may show it still.</summary>
    public bool IsWithheld { get; init; }
}
