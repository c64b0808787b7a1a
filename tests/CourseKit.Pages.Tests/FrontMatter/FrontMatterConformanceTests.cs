using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>
/// The mistakes in front matter that other site generators pass over, misplace or stop at: each at its true line and
/// column, and all of them in one run.
/// </summary>
public class FrontMatterConformanceTests
{
    [Theory]
    [InlineData("title \"Reward tampering\"\nweight: 3", "CK1004 2:1")]
    [InlineData("title: Reward tampering\ndescription An agent\nweight: 3", "CK1004 3:1")]
    [InlineData("title: Reward tampering\nparams:\n\treviewer: Ada", "CK1002 4:1")]
    [InlineData("title: \"Reward tampering\nweight: 3", "CK1003 2:8")]
    [InlineData("title: Reward tampering\nweight: 3\ntitle: Wireheading", "CK1005 4:1")]
    [InlineData("titel: Reward tampering", "CK1052 2:1")]
    [InlineData("title: Reward tampering\ndraf: true", "CK1053 3:1")]
    [InlineData("title: Reward tampering\ndate: 27/04/2022", "CK1051 3:7")]
    [InlineData("title: Reward tampering\ntags: agents", "CK1050 3:7")]
    [InlineData("title: Reward tampering\nweight: abc", "CK1050 3:9")]
    public void Each_mistake_is_found_at_its_true_line_and_column(string settings, string expected)
    {
        var page = BoundPage.Yaml(settings);

        Assert.Equal([expected], page.Findings);
    }

    [Fact]
    public void Front_matter_that_is_never_closed_is_found_where_it_opens()
    {
        var page = BoundPage.Read("---\ntitle: Reward tampering\n\nAn agent that can edit its own reward.\n");

        Assert.Equal(["CK1001 1:1"], page.Findings);
        Assert.Equal("Reward tampering", page.Settings.Title!.Value);
    }

    [Fact]
    public void All_of_them_on_one_page_are_found_in_one_run()
    {
        var page = BoundPage.Read("""
            ---
            titel: Reward tampering
            draf: true
            description An agent
            params:
            	reviewer: Ada
            slug: "reward
            date: 27/04/2022
            tags: agents
            weight: abc
            tags: [reward]

            An agent that can edit its own reward has little reason to earn it.
            """.ReplaceLineEndings("\n"));

        Assert.Equal(
            [
                "CK1001 1:1", "CK1052 2:1", "CK1053 3:1", "CK1004 4:1", "CK1002 6:1", "CK1003 7:7", "CK1051 8:7", "CK1050 9:7", "CK1050 10:9",
                "CK1005 11:1",
            ],
            page.Diagnostics.Order(Comparer<Diagnostic>.Create(Diagnostic.Compare)).Select(d => $"{d.Code} {d.Location.Start}"));
    }
}
