using static CourseKit.Model.Tests.TextCourse;

namespace CourseKit.Model.Tests;

public sealed class WithheldAssetsTests
{
    [Theory]
    [InlineData("draft: true\n")]
    [InlineData("publishDate: 2999-01-01\n")]
    [InlineData("expiryDate: 2001-01-01\n")]
    [InlineData("headless: true\n")]
    [InlineData("build: {render: never}\n")]
    [InlineData("build: {publishResources: false}\n")]
    public void The_files_of_a_bundle_go_with_it(string settings)
    {
        Assert.Equal(
            ["content/b/deep/data.csv", "content/b/pic.svg", "content/b/work.apkg"],
            Withheld(
                Page("content/kept.md", "Text."),
                Page("content/b/index.md", "Text.", settings),
                ("content/b/pic.svg", "x"),
                ("content/b/work.apkg", "y"),
                ("content/b/deep/data.csv", "z"),
                ("content/other.svg", "v"),
                ("static/b/pic.svg", "w")));
    }

    [Fact]
    public void A_file_that_a_published_page_shows_is_published()
    {
        Assert.Equal(
            ["content/b/two.svg"],
            Withheld(Page("content/kept.md", "![One](b/one.svg)"), Page("content/b/index.md", "Text.", "draft: true\n"),
                ("content/b/one.svg", "x"), ("content/b/two.svg", "y")));
    }

    [Fact]
    public void A_folder_without_a_published_page_keeps_its_files()
    {
        Assert.Equal(
            ["content/unit/pic.svg", "content/unit/pics/more.svg"],
            Withheld(
                Page("content/kept.md", "Text."),
                Page("content/unit/_index.md", "Text.", "cascade: {draft: true}\n"),
                Page("content/unit/a.md", "Text."),
                ("content/unit/pic.svg", "x"),
                ("content/unit/pics/more.svg", "y"),
                ("content/pics/more.svg", "z")));
    }

    [Fact]
    public void A_file_that_only_withheld_pages_refer_to_stays_with_them()
    {
        Assert.Equal(
            ["content/a.svg", "content/all.svg"],
            Withheld(
                Page("content/kept.md", "![B](b.svg)"),
                Page("content/a.md", "![A](a.svg) ![B](b.svg) ![All](/all.svg)", "draft: true\n"),
                ("content/a.svg", "x"),
                ("content/b.svg", "y"),
                ("content/c.svg", "z"),
                ("content/all.svg", "w")));
    }

    [Fact]
    public void In_a_preview_of_drafts_nothing_is_withheld() =>
        Assert.Empty(Withheld(Page("content/kept.md", "Text."), Page("content/b/index.md", "Text."), ("content/b/pic.svg", "x")));

    private static IEnumerable<string> Withheld(params (string Path, string Text)[] files) =>
        Compile(files).Assets.Values.Where(asset => asset.IsWithheld).Select(asset => asset.Path).Order(StringComparer.Ordinal);
}
