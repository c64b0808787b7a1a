using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Something a course draws on: an article, a book, a talk.</summary>
/// <param name="Key">What pages and prompts name it by: <c>krakovna2020</c>.</param>
public sealed record CourseSource(string Key, string Title)
{
    public EquatableArray<string> Authors { get; init; }

    public int? Year { get; init; }

    /// <summary>
    /// Tells it from other works that the course draws on and that would be called the same: <c>a</c>, <c>b</c>; else empty.
    /// </summary>
    public string YearMark { get; init; } = "";

    public Uri? Url { get; init; }

    /// <summary>What it appeared in: a journal, a book, a site.</summary>
    public string? Container { get; init; }

    /// <summary>Where in <see cref="Container"/>, by volume, issue and pages: <c>3(2), 1–4</c>.</summary>
    public string? Part { get; init; }

    /// <summary>Where its key stands.</summary>
    public Location? Place { get; init; }
}
