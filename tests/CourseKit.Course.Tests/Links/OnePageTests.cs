namespace CourseKit.Model.Tests;

public class OnePageTests
{
    private static readonly CoursePage _page = HandMade.Page(
        "lesson.md",
        HandMade.Link("images/loop.svg", LinkKind.Image),
        HandMade.Link("other.md#x"),
        HandMade.Link("https://example.org/a.md"),
        HandMade.Link("../up.pdf"),
        HandMade.Link("/root.csv?x"),
        HandMade.Link("#here"),
        HandMade.Link("lesson.md")) with
    {
        Image = HandMade.Value("cover.png"),
    };

    [Fact]
    public void The_files_a_page_names_are_those_beside_it() =>
        Assert.Equal(["cover.png", "images/loop.svg", "other.md", "root.csv"], LocalFiles.Of(_page));

    [Fact]
    public void A_link_to_another_page_warns_when_one_page_is_built()
    {
        var files = LocalFiles.Of(_page).Select(path => new AssetFile(path, 1, new string('a', 64)));
        var input = new CourseInput
        {
            Layout = CourseLayout.OfFile("lesson.md"),
            FolderName = "lesson",
            Content = [],
            Assets = [.. files],
            Publish = new PublishOptions { Now = HandMade.Now },
        };

        var course = LintedCourse.Of(HandMade.Settings, [_page], input);

        Assert.Equal(["CK4121", "CK4125", "CK4131"], HandMade.Codes(course).Order());
        Assert.Equal(["cover.png", "images/loop.svg", "root.csv"], course.Assets.Keys);
    }
}
