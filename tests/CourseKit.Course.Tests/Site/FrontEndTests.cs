using CourseKit.Syntax;
using static CourseKit.Model.Tests.TextCourse;

namespace CourseKit.Model.Tests;

public class FrontEndTests
{
    [Fact]
    public void What_front_matter_says_reaches_the_page()
    {
        var course = Compile(
            ("course.yml", "title: The course\nmodules: [outer]\n"),
            Page("content/outer/a.md", "# Heading", "date: 2026-01-02\nlastmod: 2026-02-03\nweight: 3\nslug: first\ntags: [one, two]\ndescription: D\nsummary: S\nlinkTitle: L\nauthors: [A]\nlanguage: de\npalette: red\nreview: orbit\nown: 1\n"));

        var page = course.Pages.Single(page => !page.Page.IsGenerated);

        Assert.Empty(course.Diagnostics);
        Assert.Equal("outer/first/", page.Url);
        Assert.Equal(
            ("content/outer/a.md", "D", "S", "L", "de", 3, ReviewColor.Red, ReviewMode.Orbit),
            (page.Page.Title, page.Page.Description, page.Page.Summary, page.Page.LinkTitle, page.Page.Language, page.Page.Weight, page.Page.Palette, page.Page.Review));
        Assert.Equal((new DateTime(2026, 1, 2), new DateTime(2026, 2, 3)), (page.Page.Date?.Date, page.Page.LastModified?.Date));
        Assert.Equal(["one", "two"], course.Tags.Select(tag => tag.Name));
        Assert.NotNull(page.Page.FrontMatter.Find("own"));
        Assert.Equal("The course", course.Root.Page.Page.Title);
    }

    [Fact]
    public void A_file_without_settings_that_another_includes_needs_no_title()
    {
        Assert.Empty(Findings(Page("a.md", "{{< include \"part.md\" >}}"), ("part.md", "Mind the gap.\n")));
        Assert.Equal(["part.md(1:1): Warning CK1054"], Findings(Page("a.md", "{{< include \"part.md\" >}}"), ("part.md", "---\nweight: 3\n---\n\nMind the gap.\n")));
        Assert.Equal(["part.md(1:1): Warning CK1054"], Findings(Page("a.md", "Text."), ("part.md", "Mind the gap.\n")));
    }

    [Fact]
    public void Links_are_checked_wherever_they_stand()
    {
        var findings = Findings(
            Page("a.md", """
                [good](b.md#part) and [bad](c.md)

                [by reference][r] <!-- [not](x.md) --> `[nor](y.md)`

                {{< figure src="gone.png" alt="" link="b.md#no" >}}

                {{< details summary="More" >}}[inside](c.md){{< /details >}}

                [r]: c.md

                <a href="c.md">raw</a>

                See {{< ref "b.md" >}} and [rel]({{< relref "nowhere.md" >}}).

                {{< orbit_review >}}
                Where is it? ![](gone.png)
                In [c](c.md).
                {{< /orbit_review >}}
                """),
            Page("b.md", "## Part"));

        Assert.Equal(
            [
                "a.md(4:29): Error CK4120",
                "a.md(8:17): Error CK4123",
                "a.md(8:45): Error CK4121",
                "a.md(10:40): Error CK4120",
                "a.md(12:6): Error CK4120",
                "a.md(14:10): Error CK4120",
                "a.md(16:46): Error CK4120",
                "a.md(19:18): Error CK4123",
                "a.md(20:8): Error CK4120",
            ],
            findings.Where(line => line.Contains("CK4", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_link_of_an_included_file_is_relative_to_the_page_and_reported_in_the_file()
    {
        var findings = Findings(
            Page("content/outer/a.md", "{{< include \"/content/shared.txt\" >}}"),
            Page("content/outer/b.md", "B"),
            ("content/shared.txt", "[b](b.md) and [c](c.md)\n"));

        Assert.Equal(["content/shared.txt(1:19): Error CK4120"], findings);
    }

    [Fact]
    public void Prompts_are_linted_over_the_whole_course()
    {
        var findings = Findings(
            Page("a.md", """
                {{< orbit_review >}}
                Q: What is a proxy? {#proxy}
                A: A stand-in.

                Q: What can fail?
                A: The proxy.
                {{< /orbit_review >}}
                """),
            Page("b.md", """
                {{< orbit_review >}}
                Q: When does it fail? {#proxy}
                A: Under "pressure.

                Q: What can fail?
                A: The goal.

                Q: what is a  PROXY
                A: A stand-in

                Q: What is a proxy? {.repeat}
                A: A stand-in.
                {{< /orbit_review >}}
                """));

        Assert.Equal(
            ["b.md(5:4): Error CK3050", "b.md(6:10): Warning CK3112", "b.md(8:4): Warning CK3103", "b.md(11:4): Warning CK3102"],
            findings);
    }

    [Fact]
    public void A_course_sets_the_severity_of_a_rule()
    {
        var findings = Findings(
            ("course.yml", "title: T\nrules:\n  missing-page: hint\n  CK4121: off\n"),
            Page("content/a.md", "[c](c.md) [here](#no)"));

        Assert.Equal(["content/a.md(4:5): Hint CK4120"], findings);
    }

    [Fact]
    public void An_error_in_a_draft_only_warns_and_its_links_are_not_checked()
    {
        var course = Compile(Page("a.md", "A"), Page("b.md", "[c](c.md)", "draft: true\nweight: heavy\n"));

        Assert.Equal(["CK1050"], HandMade.Codes(course));
        Assert.Equal(Severity.Warning, course.Diagnostics[0].Severity);
        Assert.Equal("b.md", Assert.Single(course.Excluded).Page.Path);
    }

    [Fact]
    public void An_html_page_is_a_page_with_links_like_any_other()
    {
        var findings = Findings(Page("a.html", "<p id=\"here\"><a href=\"#here\">x</a> <img src='b.png' alt=''></p>"));

        Assert.Equal(["a.html(4:46): Error CK4123"], findings);
    }
}
