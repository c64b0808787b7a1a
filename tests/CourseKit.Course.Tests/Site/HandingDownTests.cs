using static CourseKit.Model.Tests.TextCourse;

namespace CourseKit.Model.Tests;

/// <summary><c>cascade</c>, as Hugo's documentation of front matter has it.</summary>
public sealed class HandingDownTests
{
    [Fact]
    public void A_draft_that_is_handed_down_holds_back_the_folder_with_all_below_and_says_by_whom()
    {
        var course = Compile(
            Page("content/kept.md", "Text."),
            Page("content/unit/_index.md", "Text.", "cascade: {draft: true}\n"),
            Page("content/unit/a.md", "Text."),
            Page("content/unit/deep/b/index.md", "Text."),
            Page("content/unit/own.md", "Text.", "draft: false\n"));

        Assert.Equal(
            [
                "content/unit/_index.md: draft",
                "content/unit/a.md: draft, by the cascade of content/unit/_index.md",
                "content/unit/deep/b/index.md: draft, by the cascade of content/unit/_index.md",
            ],
            Excluded(course));
        Assert.Contains("unit/own/", course.Pages.Select(page => page.Url));
    }

    [Theory]
    [InlineData("cascade: {publishDate: 2999-01-01}\n", "to be published on 2999-01-01")]
    [InlineData("cascade: {date: 2999-01-01}\n", "dated 2999-01-01")]
    [InlineData("cascade: {expiryDate: 2001-01-01}\n", "expired on 2001-01-01")]
    [InlineData("cascade:\n  build: {render: never}\n", "build: render never, by the cascade of content/unit/_index.md")]
    [InlineData("cascade:\n- {target: {path: /unit/a}, _build: {render: false}}\n- {draft: false}\n", "build: render never, by the cascade of content/unit/_index.md")]
    [InlineData("cascade: {published: false}\n", "draft, by the cascade of content/unit/_index.md")]
    public void Whatever_holds_a_page_back_can_be_handed_down(string settings, string reason)
    {
        var course = Compile(Page("content/unit/_index.md", "Text.", settings), Page("content/unit/a.md", "Text."),
            Page("content/kept.md", "Text."));

        Assert.Contains($"content/unit/a.md: {reason}", Excluded(course));
    }

    [Theory]
    [InlineData("path: /unit/a*", true)]
    [InlineData("path: '{/other,/unit/A}'", true)]
    [InlineData("path: /unit/a.md", true)]
    [InlineData("path: /unit/b", false)]
    [InlineData("kind: page", true)]
    [InlineData("kind: '{home,section}'", false)]
    [InlineData("lang: '{de,en}'", true)]
    [InlineData("lang: de", false)]
    [InlineData("environment: production", true)]
    [InlineData("environment: staging", false)]
    [InlineData("path: /unit/**, kind: section", false)]
    public void A_target_says_which_pages_are_meant(string target, bool isMeant)
    {
        var course = Compile(
            Page("content/unit/_index.md", "Text.", $"cascade: {{draft: true, target: {{{target}}}}}\n"),
            Page("content/unit/a.md", "Text."),
            Page("content/unit/b.md", "Text."),
            Page("content/kept.md", "Text."));

        Assert.Equal(isMeant, course.Excluded.Any(page => page.Page.Path == "content/unit/a.md"));
    }

    [Fact]
    public void The_nearest_folder_decides_and_then_the_first_that_is_written()
    {
        var course = Compile(
            Page("content/_index.md", "Text.", "cascade: {weight: 1, palette: red, tags: [far]}\n"),
            Page("content/unit/_index.md", "Text.", "cascade:\n- {weight: 2}\n- {weight: 3, palette: blue}\n"),
            Page("content/unit/a.md", "Text.", "linkTitle: Own\n"));

        var page = course.Pages.Single(found => found.Page.Path == "content/unit/a.md").Page;
        Assert.Equal((2, ReviewColor.Blue, "far", "Own"), (page.Weight, page.Palette, page.Tags.Single().Value, page.LinkTitle));
    }

    [Fact]
    public void Templates_see_what_is_handed_down_and_of_params_each_value_by_itself()
    {
        var course = Compile(
            Page("content/unit/_index.md", "Text.", "cascade: {color: red, params: {size: 1, shape: round}}\n"),
            Page("content/unit/a.md", "Text.", "params: {size: 2}\n"));

        var settings = course.Pages.Single(found => found.Page.Path == "content/unit/a.md").Page.AllSettings;
        var parameters = (Syntax.MappingNode)settings.Find("params")!.Value;
        Assert.Equal("red", ((Syntax.ScalarNode)settings.Find("color")!.Value).Text);
        Assert.Equal(["size=2", "shape=round"], parameters.Entries.Select(entry => $"{entry.Key}={((Syntax.ScalarNode)entry.Value).Text}"));
    }

    [Fact]
    public void A_folder_that_is_itself_held_back_hands_down_all_the_same()
    {
        var course = Compile(
            Page("content/unit/_index.md", "Text.", "draft: true\ncascade: {draft: true}\n"), Page("content/unit/a.md", "Text."),
                Page("content/kept.md", "Text."));

        Assert.Equal(2, course.Excluded.Count);
        Assert.DoesNotContain(course.Diagnostics, finding => finding.Code == "CK4022");
    }

    [Theory]
    [InlineData("cascade: {draf: true}\n", "CK1053", Syntax.Severity.Error)]
    [InlineData("cascade: {draft: perhaps}\n", "CK1050", Syntax.Severity.Error)]
    [InlineData("cascade: true\n", "CK1024", Syntax.Severity.Error)]
    [InlineData("cascade: [{draft: true}, x]\n", "CK1024", Syntax.Severity.Error)]
    [InlineData("cascade: {draft: true, target: /unit/**}\n", "CK1024", Syntax.Severity.Error)]
    [InlineData("cascade: {draft: true, target: {path: '{/unit'}}\n", "CK1024", Syntax.Severity.Error)]
    [InlineData("cascade: {draft: true, target: {pth: /unit/**}}\n", "CK1024", Syntax.Severity.Error)]
    [InlineData("cascade: {build: {rendr: never}}\n", "CK1024", Syntax.Severity.Error)]
    [InlineData("cascade: {draft: true, target: {sites: {matrix: {languages: [de]}}}}\n", "CK1023", Syntax.Severity.Warning)]
    [InlineData("cascade: {draft: true, target: {kind: term}}\n", "CK1023", Syntax.Severity.Warning)]
    [InlineData("cascade: {draft: true, target: {path: unit/**}}\n", "CK1023", Syntax.Severity.Warning)]
    [InlineData("cascade: {slug: x}\n", "CK1023", Syntax.Severity.Warning)]
    [InlineData("cascade: {hidden: true}\n", "CK1023", Syntax.Severity.Warning)]
    [InlineData("cascade: {type: docs}\n", "CK1022", Syntax.Severity.Hint)]
    [InlineData("cacsade: {draft: true}\n", "CK1053", Syntax.Severity.Error)]
    public void What_is_not_obeyed_is_said_once_where_it_stands(string settings, string code, Syntax.Severity severity)
    {
        var course = Compile(Page("content/unit/_index.md", "Text.", settings), Page("content/unit/a.md", "Text."),
            Page("content/unit/b.md", "Text."), Page("content/kept.md", "Text."));

        var finding = Assert.Single(course.Diagnostics, found => found.Code == code);
        Assert.Equal(("content/unit/_index.md", severity), (finding.Location.Path, finding.Severity));
    }

    [Fact]
    public void Where_a_target_is_not_understood_rather_too_much_is_held_back()
    {
        var course = Compile(
            Page("content/unit/_index.md", "Text.", "cascade: {draft: true, target: {sites: {matrix: {languages: [de]}}}}\n"),
                Page("content/unit/a.md", "Text."), Page("content/kept.md", "Text."));

        Assert.Equal(2, course.Excluded.Count);
    }

    [Fact]
    public void On_a_page_that_is_no_folder_it_is_said_to_do_nothing()
    {
        Assert.Equal(["content/a.md(4:1): Warning CK1023"], Findings(Page("content/a.md", "Text.", "weight: 1\ncascade: {draft: true}\n")));
    }

    private static string[] Excluded(Course course) => [.. course.Excluded.Select(page => $"{page.Page.Path}: {page.Reason}")];
}
