using CourseKit.Build;

namespace CourseKit.Export.Tests;

/// <summary>Pages state the size of the course's pictures, so that nothing moves while they load.</summary>
public sealed class ImageSizeTests
{
    [Fact]
    public void A_picture_in_Markdown_has_its_size()
    {
        var site = Page("![Tide](a.png)", Pictures.Png(640, 300));

        Assert.Matches("<img src=\"\\./a\\.[0-9a-f]+\\.png\" alt=\"Tide\" width=\"640\" height=\"300\" loading", site["index.html"]);
        Assert.Equal([], site.FindingLines);
    }

    [Theory]
    [InlineData("![T](a.png){width=320}", "width=\"320\" height=\"150\"")]
    [InlineData("![T](a.png){height=150}", "height=\"150\" width=\"320\"")]
    [InlineData("![T](a.png){width=5 height=6}", "width=\"5\" height=\"6\" loading")]
    [InlineData("![T](a.png){width=\"50%\"}", "width=\"50%\" loading")]
    [InlineData("""{{< figure src="a.png" alt="T" >}}""", "width=\"640\" height=\"300\"")]
    [InlineData("""{{< figure src="a.png" alt="T" width=320 >}}""", "width=\"320\" height=\"150\"")]
    [InlineData("""{{< figure src="a.png" alt="T" height="150px" >}}""", "width=\"320\" height=\"150\"")]
    [InlineData("<img src='a.png' alt=T>", "png' width=\"640\" height=\"300\" alt=T>")]
    [InlineData("<img alt=T src=a.png>", "png width=\"640\" height=\"300\">")]
    [InlineData("<p>\n<img alt=T src=\"a.png\" height=9>\n</p>", "png\" height=9>")]
    [InlineData("<video poster=\"a.png\"></video>", "png\"></video>")]
    [InlineData("![T][r]\n\n[r]: a.png", "width=\"640\" height=\"300\"")]
    public void An_author_may_state_one_length_or_both(string written, string expected) =>
        Assert.Contains(expected, Page(written, Pictures.Png(640, 300))["index.html"]);

    [Fact]
    public void A_picture_in_a_review_question_has_its_size()
    {
        var site = Page("{{< orbit_review >}}\nWhat is ![T](a.png)?\nA tide.\n{{< /orbit_review >}}", Pictures.Png(640, 300));

        Assert.Contains("alt=\"T\" width=\"640\" height=\"300\"", site["index.html"]);
    }

    [Fact]
    public void What_a_shortcode_gives_as_Markdown_has_it_too()
    {
        var site = TestSite.Of(
            "=== templates/shortcodes/map.html\n{{## params\n  src: image\n##}}\n![M]({{ params.src | html.escape }})\n=== content/a.png\npicture\n" + Course("{{% map src=a.png %}}"),
            new Dictionary<string, byte[]> { ["content/a.png"] = Pictures.Png(640, 300) });

        Assert.Contains("alt=\"M\" width=\"640\" height=\"300\"", site["index.html"]);
    }

    [Fact]
    public void The_size_of_a_JPEG_is_found_behind_a_megabyte_of_other_things()
    {
        var bytes = Pictures.Jpeg(640, 300, before: 1_300_000);
        var site = TestSite.Of("=== content/a.jpg\npicture\n" + Course("![T](a.jpg)"), new Dictionary<string, byte[]> { ["content/a.jpg"] = bytes });

        Assert.Contains("width=\"640\" height=\"300\"", site["index.html"]);
    }

    [Fact]
    public void A_file_that_is_no_picture_is_reported_once_and_shown_without_a_size()
    {
        var site = Page("![T](a.png) ![U](a.png)", "404 Not Found"u8.ToArray());

        var finding = Assert.Single(site.Findings);
        Assert.Equal(("CK6012", "content/a.png", "'content/a.png' is no picture in PNG"), (finding.Code, finding.Location.Path, finding.Message));
        Assert.DoesNotContain("width=\"", BodyOf(site));
    }

    [Fact]
    public void A_picture_in_another_format_is_reported_and_shown_in_its_size()
    {
        var site = Page("![T](a.png)", Pictures.Jpeg(640, 300));

        var finding = Assert.Single(site.Findings);
        Assert.Equal("'content/a.png' is a picture in JPEG", finding.Message);
        Assert.Equal("Give it a name that ends in .jpg, or save it as PNG.", finding.Hint);
        Assert.Contains("width=\"640\"", site["index.html"]);
    }

    [Fact]
    public void A_picture_that_breaks_off_is_reported()
    {
        Assert.Equal("'content/a.png' is no whole picture in PNG", Assert.Single(Page("![T](a.png)", Pictures.Png(640, 300)[..20]).Findings).Message);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_left_to_whoever_copies_it() =>
        Assert.Empty(Page("![T](a.png)", []).Findings);

    [Fact]
    public void A_drawing_with_a_size_in_pixels_has_it() =>
        Assert.Contains(
            "alt=\"T\" width=\"40\" height=\"20\"",
            TestSite.Of("=== content/a.svg\n<svg width=\"40\" height=\"20\"/>\n" + Course("![T](a.svg)"))["index.html"]);

    [Fact]
    public void A_build_looks_into_the_files_of_the_course()
    {
        var files = CourseFiles.FromTexts(TestSite.Split("=== content/a.svg\n<svg width=\"40\" height=\"20\"/>\n" + Course("![T](a.svg)")));

        var page = CourseCompiler.Build(files, CompileOptions.ForExamples).Files.Single(file => file.Path == "site/index.html");

        Assert.Contains("width=\"40\" height=\"20\"", SiteStructure.TextOf(page));
    }

    private static TestSite Page(string body, byte[] bytes) =>
        TestSite.Of("=== content/a.png\npicture\n" + Course(body), new Dictionary<string, byte[]> { ["content/a.png"] = bytes });

    private static string Course(string body) => $"=== content/_index.md\n---\ntitle: Tides\n---\n\n{body}\n";

    private static string BodyOf(TestSite site) => site["index.html"][site["index.html"].IndexOf("<main", StringComparison.Ordinal)..];
}
