namespace CourseKit.Model.Tests;

public class PageAddressTests
{
    [Theory]
    [InlineData("_index.md", "", "index.html")]
    [InlineData("index.md", "", "index.html")]
    [InlineData("glossary.md", "glossary/", "glossary/index.html")]
    [InlineData("Outer/Reward Tampering.md", "outer/reward-tampering/", "outer/reward-tampering/index.html")]
    [InlineData("outer/_index.md", "outer/", "outer/index.html")]
    [InlineData("outer/loop/index.md", "outer/loop/", "outer/loop/index.html")]
    [InlineData("README.md", "readme/", "readme/index.html")]
    [InlineData("v1.2 notes.md", "v1.2-notes/", "v1.2-notes/index.html")]
    [InlineData("C#.md", "c%23/", "c#/index.html")]
    [InlineData("Übung (neu).md", "%C3%BCbung-neu/", "übung-neu/index.html")]
    [InlineData("U\u0308bung.md", "%C3%BCbung/", "übung/index.html")]
    [InlineData("about.html", "about/", "about/index.html")]
    [InlineData("日本語.md", "%E6%97%A5%E6%9C%AC%E8%AA%9E/", "日本語/index.html")]
    public void A_page_has_the_pretty_address_of_its_folder_and_name(string path, string url, string output)
    {
        var course = HandMade.Course(HandMade.Page(path));

        var page = course.Pages.Single(page => page.Page.Path == path);

        Assert.Equal(url, page.Url);
        Assert.Equal(output, page.OutputPath);
        Assert.Empty(course.Diagnostics);
    }

    [Theory]
    [InlineData("a.md", "New Name", "new-name/")]
    [InlineData("outer/a.md", "b", "outer/b/")]
    [InlineData("outer/a/index.md", "b", "outer/b/")]
    public void A_slug_takes_the_place_of_the_name(string path, string slug, string url)
    {
        var course = HandMade.Course(HandMade.Page(path) with { Slug = HandMade.Value(slug) });

        Assert.Contains(url, HandMade.Urls(course));
        Assert.Empty(course.Diagnostics);
    }

    [Theory]
    [InlineData("/x/y/", "x/y/")]
    [InlineData("x/y", "x/y/")]
    [InlineData("/notes/v1.html", "notes/v1.html")]
    [InlineData("/caf%C3%A9/", "caf%C3%A9/")]
    [InlineData("/a/./b/../c/", "a/c/")]
    public void A_url_is_the_whole_address(string written, string url)
    {
        var course = HandMade.Course(HandMade.Page("outer/a.md") with { Url = HandMade.Value(written) });

        Assert.Contains(url, HandMade.Urls(course));
        Assert.Empty(course.Diagnostics);
    }

    [Theory]
    [InlineData("/../x/")]
    [InlineData("/%2e%2e/x/")]
    [InlineData("https://example.org/x/")]
    [InlineData("//example.org/x/")]
    [InlineData("/x/?a=b")]
    [InlineData("/x/#a")]
    [InlineData(" ")]
    [InlineData("/x\\y/")]
    [InlineData("/x:y/")]
    [InlineData("/x\u0000y/")]
    public void A_url_that_cannot_be_one_is_reported_and_the_place_of_the_file_decides(string written)
    {
        var course = HandMade.Course(HandMade.Page("outer/a.md") with { Url = HandMade.Value(written) });

        Assert.Equal(["CK4106"], HandMade.Codes(course));
        Assert.Contains("outer/a/", HandMade.Urls(course));
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData(" ")]
    [InlineData("a?b")]
    public void A_slug_is_one_part_of_an_address(string slug)
    {
        var course = HandMade.Course(HandMade.Page("outer/a.md") with { Slug = HandMade.Value(slug) });

        Assert.Equal(["CK4106"], HandMade.Codes(course));
        Assert.Contains("outer/a/", HandMade.Urls(course));
    }

    [Fact]
    public void A_slug_of_a_section_has_no_effect_and_says_so()
    {
        var course = HandMade.Course(HandMade.Page("outer/_index.md") with { Slug = HandMade.Value("b") });

        Assert.Equal(["CK4107"], HandMade.Codes(course));
        Assert.Equal(["", "outer/"], HandMade.Urls(course));
    }

    [Fact]
    public void The_page_of_a_course_that_is_one_file_is_the_home_page()
    {
        var page = HandMade.Page("Lesson.md");
        var input = new CourseInput
        {
            Layout = CourseLayout.OfFile("Lesson.md"),
            FolderName = "lesson",
            Content = [],
            Publish = new PublishOptions { Now = HandMade.Now },
        };

        var course = LintedCourse.Of(HandMade.Settings, [page], input);

        Assert.Same(page, Assert.Single(course.Pages).Page);
        Assert.Equal("", course.Root.Page.Url);
    }
}
