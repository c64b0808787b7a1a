using CourseKit.Syntax;
using Markdig.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>Pages and courses put together by hand, for tests of the steps that come after parsing.</summary>
internal static class HandMade
{
    public static readonly DateTimeOffset Now = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    public static CourseSettings Settings { get; } = new() { Id = "test", Title = "Test course" };

    public static CoursePage Page(string path, params LinkReference[] links) => new()
    {
        Document = new Document(new SourceText(path, ""), ContentFormat.Markdown, null, [], []),
        Kind = ContentPath.Of(path, CourseLayout.Of([path])).Kind,
        Title = path,
        Body = Body([], links),
    };

    public static PageBody Body(string[] anchors, params LinkReference[] links) => new()
    {
        Text = MappedText.Empty,
        Tree = new MarkdownDocument(),
        Anchors = anchors.ToEquatableArray(),
        Links = links.ToEquatableArray(),
    };

    public static LinkReference Link(string target, LinkKind kind = LinkKind.Link) =>
        new(kind, target, new SourceText("page.md", target).Locate(new TextSpan(0, target.Length)));

    public static Located<string> Value(string value, int line = 1) =>
        new(value, new Location("x", new TextSpan(0, value.Length), new LinePosition(line, 1), new LinePosition(line, 1 + value.Length)));

    public static Course Course(params CoursePage[] pages) => Course(Settings, [], pages);

    public static Course Course(CourseSettings settings, string[] files, params CoursePage[] pages)
    {
        var paths = pages.Select(page => page.Path).Concat(files);
        var input = new CourseInput
        {
            Layout = CourseLayout.Of(paths),
            FolderName = "test",
            Content = [],
            Assets = [.. files.Select(file => new AssetFile(file, 1, "3f2a9c1b" + new string('0', 56)))],
            Publish = new PublishOptions { Now = Now },
        };
        return LintedCourse.Of(settings, pages, input);
    }

    /// <summary>The findings as <c>path: code</c>, in order.</summary>
    public static string[] Codes(Course course) => [.. course.Diagnostics.Select(found => found.Code)];

    public static string[] Urls(Course course) => [.. course.Pages.Select(page => page.Url)];
}
