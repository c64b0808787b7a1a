using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public class MisspeltKeyTests
{
    [Theory]
    [InlineData("titel: A", "CK1052 2:1", "title", Severity.Warning)]
    [InlineData("Titel: A", "CK1052 2:1", "title", Severity.Warning)]
    [InlineData("weigth: 3", "CK1052 2:1", "weight", Severity.Warning)]
    [InlineData("tag: [a]", "CK1052 2:1", "tags", Severity.Warning)]
    [InlineData("alias: /old/", "CK1052 2:1", "aliases", Severity.Warning)]
    [InlineData("descripton: A", "CK1052 2:1", "description", Severity.Warning)]
    [InlineData("itle: A", "CK1052 2:1", "title", Severity.Warning)]
    [InlineData("draf: true", "CK1053 2:1", "draft", Severity.Error)]
    [InlineData("drafts: true", "CK1053 2:1", "draft", Severity.Error)]
    [InlineData("raft: true", "CK1053 2:1", "draft", Severity.Error)]
    [InlineData("publish_date: 2030-01-01", "CK1053 2:1", "publishDate", Severity.Error)]
    [InlineData("expirydat: 2030-01-01", "CK1053 2:1", "expiryDate", Severity.Error)]
    public void A_name_near_a_known_one_is_reported_with_it(string yaml, string finding, string near, Severity severity)
    {
        var page = BoundPage.Yaml(yaml);

        Assert.Equal([finding], page.Findings);
        Assert.Equal($"Did you mean '{near}'? A setting of your own goes under 'params'.", page.Diagnostics[0].Hint);
        Assert.Equal(severity, page.Diagnostics[0].Severity);
    }

    [Theory]
    [InlineData("craft: wood")]
    [InlineData("data: 3\ndate: 2022-04-27")]
    [InlineData("difficulty: hard")]
    [InlineData("toc: true\nmath: true\nlayout: wide\ntype: post\ncategories: x\nkeywords: y\nlint: off\nparams: {titel: x}")]
    [InlineData("x: 1")]
    public void A_name_of_the_authors_own_is_kept_without_a_word(string yaml)
    {
        Assert.Empty(BoundPage.Yaml(yaml).Findings);
    }

    [Fact]
    public void A_misspelt_title_is_the_title_until_it_is_mended_so_that_one_slip_is_one_finding()
    {
        var page = BoundPage.Yaml("titel: Reward tampering");

        var title = page.TitleFor(firstHeading: null);

        Assert.Equal("Reward tampering", title);
        Assert.Equal(["CK1052 2:1"], page.Findings);
    }
}
