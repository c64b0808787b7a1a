namespace CourseKit.Model.Tests;

public class PageTitleTests
{
    [Fact]
    public void The_front_matter_names_the_page()
    {
        var page = BoundPage.Yaml("title: ' Reward tampering '");

        Assert.Equal("Reward tampering", page.TitleFor("Something else"));
        Assert.Empty(page.Findings);
    }

    [Fact]
    public void Without_front_matter_the_first_heading_names_it_and_the_hint_shows_three_lines()
    {
        var page = BoundPage.Read("# Reward \"tampering\"\n");

        Assert.Equal("Reward \"tampering\"", page.TitleFor("Reward \"tampering\""));
        Assert.Equal(["CK1054 1:1"], page.Findings);
        Assert.Equal(
            "Begin the file with three lines: '---', 'title: \"Reward 'tampering'\"', '---'. Until then the page is called 'Reward \"tampering\"'.",
            page.Diagnostics[0].Hint);
    }

    [Theory]
    [InlineData("content/outer/reward-tampering.md", "Reward tampering")]
    [InlineData("content/outer/index.md", "Outer")]
    [InlineData("content/outer_loop/_index.md", "Outer loop")]
    [InlineData("index.md", "Index")]
    [InlineData("a.b.md", "A.b")]
    public void Without_a_heading_the_file_or_its_folder_names_it(string path, string title)
    {
        var page = BoundPage.Read("---\nweight: 1\n---\nText.\n", path);

        Assert.Equal(title, page.TitleFor(firstHeading: " "));
        Assert.Equal(["CK1054 1:1"], page.Findings);
    }

    [Fact]
    public void An_empty_title_is_reported_where_it_stands()
    {
        var page = BoundPage.Yaml("weight: 1\ntitle: \"\"");

        Assert.Equal("Heading", page.TitleFor("Heading"));
        Assert.Equal(["CK1054 3:8"], page.Findings);
    }

    [Fact]
    public void Front_matter_that_cannot_be_read_is_not_blamed_for_the_title_as_well()
    {
        var page = BoundPage.Yaml("title: \"open");

        Assert.Equal("Heading", page.TitleFor("Heading"));
        Assert.Equal(["CK1003 2:8"], page.Findings);
    }

    [Fact]
    public void The_hint_is_written_in_the_format_of_the_page()
    {
        var page = BoundPage.Read("+++\nweight = 1\n+++\n");

        page.TitleFor("Heading");

        Assert.Equal("Add 'title = \"Heading\"'. Until then the page is called 'Heading'.", page.Diagnostics[0].Hint);
    }
}
