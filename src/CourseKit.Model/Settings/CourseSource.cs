using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Something a course draws on: an article, a book, a talk.</summary>
/// <param name="Key">What metadata names it by: <c>krakovna2020</c>.</param>
public sealed record CourseSource(string Key, string Title)
{
    public EquatableArray<string> Authors { get; init; }

    public int? Year { get; init; }

    public Uri? Url { get; init; }
}
