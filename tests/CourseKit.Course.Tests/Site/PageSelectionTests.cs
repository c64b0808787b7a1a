namespace CourseKit.Model.Tests;

public class PageSelectionTests
{
    private static readonly CoursePage _kept = HandMade.Page("kept.md");

    [Fact]
    public void Drafts_are_left_out_and_named()
    {
        var course = HandMade.Course(_kept, HandMade.Page("a.md") with { Draft = true });

        Assert.Equal(["", "kept/"], HandMade.Urls(course));
        Assert.Equal(["a.md: draft"], Excluded(course));
    }

    [Fact]
    public void Pages_of_the_future_and_of_the_past_are_left_out_and_named_with_the_day()
    {
        var course = HandMade.Course(
            _kept,
            HandMade.Page("a.md") with { Date = HandMade.Now.AddDays(1) },
            HandMade.Page("b.md") with { Date = HandMade.Now.AddDays(-1), PublishDate = HandMade.Now.AddDays(2) },
            HandMade.Page("c.md") with { ExpiryDate = HandMade.Now });

        Assert.Equal(["a.md: dated 2026-06-02", "b.md: to be published on 2026-06-03", "c.md: expired on 2026-06-01"], Excluded(course));
    }

    [Fact]
    public void A_publish_date_that_has_come_publishes_a_page_with_a_later_date()
    {
        var page = HandMade.Page("a.md") with { Date = HandMade.Now.AddDays(5), PublishDate = HandMade.Now };

        Assert.Empty(HandMade.Course(page).Excluded);
    }

    [Fact]
    public void Options_bring_them_back()
    {
        CoursePage[] pages =
        [
            HandMade.Page("a.md") with { Draft = true },
            HandMade.Page("b.md") with { Date = HandMade.Now.AddDays(1) },
            HandMade.Page("c.md") with { ExpiryDate = HandMade.Now },
        ];
        var input = new CourseInput
        {
            Layout = CourseLayout.Of(["a.md"]),
            FolderName = "test",
            Content = [],
            Publish = new PublishOptions { Now = HandMade.Now, Drafts = true, Future = true, Expired = true },
        };

        var course = LintedCourse.Of(HandMade.Settings, pages, input);

        Assert.Empty(course.Excluded);
        Assert.Equal(["", "b/", "a/", "c/"], HandMade.Urls(course));
    }

    [Fact]
    public void A_draft_section_page_does_not_hide_its_section()
    {
        var course = HandMade.Course(HandMade.Page("outer/_index.md") with { Draft = true, Title = "Secret" }, HandMade.Page("outer/a.md"));

        Assert.Equal(["", "outer/", "outer/a/"], HandMade.Urls(course));
        Assert.Equal("Outer", course.Pages[1].Page.Title);
        Assert.Equal(["outer/_index.md: draft"], Excluded(course));
    }

    [Fact]
    public void A_page_inside_a_bundle_is_left_out_with_a_warning()
    {
        var course = HandMade.Course(HandMade.Page("b/index.md"), HandMade.Page("b/other.md"), HandMade.Page("b/deep/more/index.md"));

        Assert.Equal(["", "b/"], HandMade.Urls(course));
        Assert.Equal(["CK4104", "CK4104"], HandMade.Codes(course));
        Assert.Equal(["b/deep/more/index.md: inside the bundle of b/index.md", "b/other.md: inside the bundle of b/index.md"], Excluded(course));
    }

    [Fact]
    public void A_file_of_a_bundle_that_a_page_includes_is_left_out_without_a_word()
    {
        const string Title = "---\ntitle: T\n---\n\n";
        var findings = Linted.Files(
            ("content/b/index.md", Title + "{{< include \"part.md\" >}}\n\n{{< details summary=\"More\" >}}\n{{< include \"inner.md\" >}}\n{{< /details >}}\n"),
            ("content/b/part.md", "A part."),
            ("content/b/inner.md", "An inner part. {{< include \"deep.md\" >}}"),
            ("content/b/deep.md", "A deep part."),
            ("content/b/lost.md", Title + "A page that nothing includes."));

        Assert.Equal(["content/b/lost.md"], findings.Where(finding => finding.Code == "CK4104").Select(finding => finding.Location.Path));
        Assert.DoesNotContain(findings, finding => finding.Code == "CK5011");
    }

    [Fact]
    public void A_folder_with_both_kinds_of_index_is_a_section_and_the_two_collide()
    {
        var course = HandMade.Course(HandMade.Page("b/index.md"), HandMade.Page("b/_index.md"), HandMade.Page("b/other.md"));

        Assert.Contains("b/other/", HandMade.Urls(course));
        Assert.Equal(["CK4102"], HandMade.Codes(course));
    }

    [Fact]
    public void A_course_without_pages_is_an_error()
    {
        Assert.Equal(["CK4105"], HandMade.Codes(HandMade.Course()));
        Assert.Equal(["CK4105"], HandMade.Codes(HandMade.Course(HandMade.Page("a.md") with { Draft = true })));
    }

    private static string[] Excluded(Course course) => [.. course.Excluded.Select(page => $"{page.Page.Path}: {page.Reason}")];
}
