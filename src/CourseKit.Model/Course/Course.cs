using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The whole course, linked: what every exporter starts from.</summary>
public sealed class Course
{
    public required CourseSettings Settings { get; init; }

    /// <summary>The root of the tree of sections; its page is the home page.</summary>
    public required CourseSection Root { get; init; }

    /// <summary>Every published page in course order, home and section pages included.</summary>
    public required IReadOnlyList<PublishedPage> Pages { get; init; }

    /// <summary>Pages left out (drafts, future dates) and why: named in the summary, never silently missing.</summary>
    public required IReadOnlyList<ExcludedPage> Excluded { get; init; }

    /// <summary>Files that pages refer to or that lie beside them, by source path.</summary>
    public required IReadOnlyDictionary<string, Asset> Assets { get; init; }

    /// <summary>All findings of every stage, in reading order, severities set as the course wants them.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    public required LinkTable Links { get; init; }
}

/// <summary>A folder of the course.</summary>
/// <param name="Page">Its own page; made up from the folder's name when there is no <c>_index.md</c>.</param>
public sealed record CourseSection(PublishedPage Page, IReadOnlyList<CourseSection> Sections, IReadOnlyList<PublishedPage> Pages);

/// <summary>A page and its place in the course.</summary>
public sealed class PublishedPage
{
    public required CoursePage Page { get; init; }

    /// <summary>Site-relative, without a leading slash: empty for home, <c>outer/reward-tampering/</c>.</summary>
    public required string Url { get; init; }

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
/// <param name="OutputPath">Site-relative, the hash in its name.</param>
public sealed record Asset(string Path, long Length, string Hash, string OutputPath);
