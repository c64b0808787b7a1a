using static CourseKit.Model.Tests.TextCourse;

namespace CourseKit.Model.Tests;

/// <summary><c>build</c>, <c>headless</c> and their kin, as Hugo's documentation of build options has them.</summary>
public sealed class ListingTests
{
    [Theory]
    [InlineData("build: {render: never}\n")]
    [InlineData("build: {Render: Never}\n")]
    [InlineData("_build: {render: false}\n")]
    [InlineData("build: {render: link}\n")]
    public void A_page_that_is_not_rendered_is_left_out(string settings)
    {
        var course = Compile(Page("content/a.md", "Text.", settings), Page("content/b.md", "Text."));

        Assert.Equal("build: render never", Assert.Single(course.Excluded).Reason);
        Assert.Equal(["", "b/"], course.Pages.Select(page => page.Url));
    }

    [Fact]
    public void A_headless_bundle_is_left_out_and_headless_elsewhere_is_said_to_do_nothing()
    {
        var course = Compile(Page("content/a/index.md", "Text.", "headless: true\n"),
            Page("content/b.md", "Text.", "headless: true\n"), Page("content/s/_index.md", "Text.", "headless: true\n"));

        Assert.Equal(("content/a/index.md", "headless"), course.Excluded.Select(page => (page.Page.Path, page.Reason)).Single());
        Assert.Equal(["content/b.md", "content/s/_index.md"],
            course.Diagnostics.Where(found => found.Code == "CK1023").Select(found => found.Location.Path).Order());
    }

    [Theory]
    [InlineData("build: {list: never}\n")]
    [InlineData("build: {list: false}\n")]
    [InlineData("build: {list: local}\n")]
    [InlineData("unlisted: true\n")]
    public void A_page_that_is_not_listed_is_written_and_stands_in_no_row_and_under_no_tag(string settings)
    {
        var course = Compile(
            Page("content/a.md", "Text.", "weight: 1\n"),
            Page("content/b.md", "Text.", "weight: 2\ntags: [only]\n" + settings),
            Page("content/c.md", "Text.", "weight: 3\n"));

        var pages = course.Pages.ToDictionary(page => page.Url);
        Assert.Equal(["", "a/", "c/"], course.Listed.Select(page => page.Url));
        Assert.Equal(pages["c/"], pages["a/"].Next);
        Assert.Null(pages["b/"].Previous);
        Assert.Null(pages["b/"].Next);
        Assert.Empty(course.Tags);
    }

    [Fact]
    public void Prompts_that_are_not_listed_count_as_withheld_unless_a_listed_page_has_them_too()
    {
        const string Block = "{{< orbit_review >}}\nQ: What is a proxy?\nA: A stand-in.\n{{< /orbit_review >}}\n";
        var alone = Compile(Page("content/a.md", Block, "build: {list: never}\n"), Page("content/b.md", "Text."));
        var both = Compile(Page("content/a.md", Block, "build: {list: never}\n"), Page("content/b.md", Block));

        Assert.Equal(PromptState.Withheld, alone.Identities.Lock.Prompts.Single().State);
        Assert.Equal(PromptState.Active, both.Identities.Lock.Prompts.Single().State);
    }

    [Fact]
    public void A_folder_is_listed_where_something_in_it_is()
    {
        var course = Compile(
            Page("content/open/_index.md", "Text.", "build: {list: never}\n"),
            Page("content/open/a.md", "Text."),
            Page("content/shut/a.md", "Text.", "build: {list: never}\n"),
            Page("content/near/a.md", "Text.", "build: {list: local}\n"));

        Assert.Equal(
            [("near/", PageListing.Local), ("open/", PageListing.Always), ("shut/", PageListing.Never)],
            course.Root.Entries.Select(entry => (entry.Page.Url, entry.Listing)).OrderBy(entry => entry.Url, StringComparer.Ordinal));
        Assert.Equal(["", "open/a/"], course.Listed.Select(page => page.Url));
    }

    [Theory]
    [InlineData("build: {render: nevr}\n", "Did you mean 'never'?")]
    [InlineData("build: {list: no}\n", "Write always, local, never, true or false.")]
    [InlineData("build: {rendr: never}\n", "Did you mean 'render'?")]
    [InlineData("build: never\n", "Write 'build: { render: never, list: never }'.")]
    [InlineData("build: {publishResources: perhaps}\n", "Write true or false.")]
    [InlineData("sitemap: {disable: yess}\n", "Write true or false.")]
    [InlineData("sitemap: {priority: 2}\n", "Write a number such as 0.8.")]
    [InlineData("sitemap: {changefreq: sometimes}\n", "Write always, hourly, daily, weekly, monthly, yearly or never.")]
    [InlineData("sitemap: false\n", "Write 'sitemap: { disable: true }'.")]
    public void What_cannot_be_read_is_an_error_with_the_way_out(string settings, string hint)
    {
        var finding = Assert.Single(Compile(Page("content/a.md", "Text.", settings)).Diagnostics, found => found.Code == "CK1024");

        Assert.Equal((Syntax.Severity.Error, hint), (finding.Severity, finding.Hint));
    }

    [Theory]
    [InlineData("hidden: true")]
    [InlineData("private: true")]
    [InlineData("publish: false")]
    [InlineData("status: Draft")]
    [InlineData("visibility: unlisted")]
    [InlineData("robots: noindex, nofollow")]
    [InlineData("outputs: [rss]")]
    public void What_holds_back_in_other_tools_is_said_to_hold_nothing_back(string setting) =>
        Assert.Equal(["content/a.md(3:1): Warning CK1023"],
            Findings(Page("content/a.md", "Text.", setting + "\n"))
            .Where(finding => !finding.Contains("CK1022", StringComparison.Ordinal)));

    [Theory]
    [InlineData("hidden: false")]
    [InlineData("status: done")]
    [InlineData("robots: index")]
    [InlineData("built: 1998")]
    [InlineData("headline: Proxies")]
    public void The_like_of_it_that_holds_nothing_back_is_an_authors_own(string setting) =>
        Assert.Empty(Findings(Page("content/a.md", "Text.", setting + "\n")));

    [Fact]
    public void Of_a_key_that_is_not_obeyed_the_first_place_is_named_and_the_pages_counted()
    {
        var course = Compile(
            Page("content/a.md", "Text.", "layout: wide\nmarkup: md\n"),
            Page("content/b.md", "Text.", "Layout: wide\ndraft: true\n"),
            Page("content/c.md", "Text.", "layout: wide\nsitemap: {filename: x.xml}\n"));

        Assert.Equal(
            ["content/a.md:3 'layout' is Hugo's and does nothing here, nor on 2 other pages",
                "content/c.md:4 'sitemap.filename' is Hugo's and does nothing here"],
            course.Diagnostics.Where(found => found.Code == "CK1022")
                .Select(found => $"{found.Location.Path}:{found.Location.Start.Line} {found.Message}"));
    }

    [Fact]
    public void A_draft_section_whose_pages_go_out_is_a_warning()
    {
        Assert.Equal(
            ["content/s/_index.md(3:8): Warning CK4022"],
            Findings(Page("content/s/_index.md", "Text.", "draft: true\n"), Page("content/s/a.md", "Text."),
                Page("content/s/deep/b.md", "Text.")));
    }

    [Theory]
    [InlineData("draft: true\n", "Write it under 'cascade' to hold back the whole folder.")]
    [InlineData("cascade: {draft: true}\n", "Take out of those pages what they state themselves to hold back the whole folder.")]
    public void What_holds_the_pages_back_depends_on_where_it_is_written(string settings, string hint) =>
        Assert.Equal(hint, Compile(Page("content/s/_index.md", "Text.", settings), Page("content/s/a.md", "Text.", "draft: false\n"))
            .Diagnostics.Single(finding => finding.Code == "CK4022").Hint);
}
