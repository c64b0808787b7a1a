using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public class OutputsTests
{
    [Fact]
    public void Two_pages_with_one_address_are_reported_with_both_places()
    {
        var course = HandMade.Course(HandMade.Page("a.md"), HandMade.Page("b.md") with { Slug = HandMade.Value("a", line: 4) });

        var found = Assert.Single(course.Diagnostics);
        Assert.Equal("CK4102", found.Code);
        Assert.Equal(4, found.Location.Start.Line);
        Assert.Equal("a.md", found.Related[0].Location.Path);
    }

    [Theory]
    [InlineData("/b/", "CK4102")]
    [InlineData("/B/", "CK4103")]
    [InlineData("/sitemap.xml", "CK4102")]
    [InlineData("/tags/x/", "CK4102")]
    [InlineData("/b/index.html/c.html", "CK4102")]
    [InlineData("/logo.png", "CK4102")]
    [InlineData("/../b/", "CK4106")]
    [InlineData("/a/", "CK4107")]
    public void An_alias_that_something_else_has_is_reported(string alias, string code)
    {
        var course = HandMade.Course(
            HandMade.Settings,
            ["static/logo.png"],
            HandMade.Page("a.md") with { Aliases = [HandMade.Value(alias)], Tags = [HandMade.Value("x")] },
            HandMade.Page("b.md"));

        Assert.Equal([code], HandMade.Codes(course));
    }

    [Theory]
    [InlineData("con", "a.md", "x", 1)]
    [InlineData("NUL", "a.md", "x", 1)]
    [InlineData("com1", "a.md", "x", 1)]
    [InlineData("contents", "a.md", "null", 0)]
    [InlineData("com", "a.md", "x", 0)]
    [InlineData("a", "aux/b.md", "x", 2)]
    [InlineData("a", "a.md", "PRN", 1)]
    public void A_name_that_Windows_gives_to_a_device_is_reported_wherever_it_comes_from(string slug, string path, string tag, int count)
    {
        var course = HandMade.Course(HandMade.Page(path) with { Slug = HandMade.Value(slug), Tags = [HandMade.Value(tag)] });

        Assert.Equal(Enumerable.Repeat("CK4025", count), HandMade.Codes(course));
    }

    [Fact]
    public void Aliases_are_read_from_the_root_or_from_the_folder_of_the_page()
    {
        var page = HandMade.Page("outer/a.md") with
        {
            Aliases = [HandMade.Value("/old/place/"), HandMade.Value("older"), HandMade.Value("../oldest.html")],
        };

        var course = HandMade.Course(page);

        Assert.Empty(course.Diagnostics);
        Assert.Equal(
            ["old/place/index.html", "outer/older/index.html", "oldest.html"], course.Aliases.Select(alias => alias.OutputPath));
        Assert.All(course.Aliases, alias => Assert.Equal("outer/a/", alias.Target.Url));
    }

    [Fact]
    public void Tags_that_differ_in_writing_are_one_and_the_second_writing_gets_a_hint()
    {
        var course = HandMade.Course(
            HandMade.Page("a.md") with { Tags = [HandMade.Value("Reward Hacking"), HandMade.Value("C#")] },
            HandMade.Page("b.md") with { Tags = [HandMade.Value("reward-hacking", line: 7), HandMade.Value("reward-hacking", line: 8)] });

        Assert.Equal(["C#: tags/csharp/ (1)", "Reward Hacking: tags/reward-hacking/ (2)"], course.Tags.Select(tag => $"{tag.Name}: {tag.Url} ({tag.Pages.Count})"));
        var found = Assert.Single(course.Diagnostics);
        Assert.Equal(("CK4108", Severity.Hint, 7), (found.Code, found.Severity, found.Location.Start.Line));
    }

    [Fact]
    public void Files_beside_pages_are_named_with_their_hash_and_static_ones_keep_their_names()
    {
        var course = HandMade.Course(
            HandMade.Settings,
            ["content/Outer/My Loop.SVG", "content/data", "static/CNAME", "static/Images/a b.png"],
            HandMade.Page("content/a.md"));

        Assert.Equal(
            ["data.3f2a9c1b", "outer/my-loop.3f2a9c1b.svg", "CNAME", "Images/a b.png"],
            course.Assets.Values.OrderBy(asset => asset.Path.StartsWith("static", StringComparison.Ordinal)).ThenBy(asset => asset.OutputPath, StringComparer.Ordinal).Select(asset => asset.OutputPath));
        Assert.Equal("Images/a%20b.png", course.Assets["static/Images/a b.png"].Url);
    }

    [Fact]
    public void Equal_files_with_one_name_share_a_copy()
    {
        var course = HandMade.Course(HandMade.Settings, ["content/A b.svg", "content/a-b.svg"], HandMade.Page("content/x.md"));

        Assert.Empty(course.Diagnostics);
        Assert.Single(course.Assets.Values.Select(asset => asset.OutputPath).Distinct());
    }

    [Fact]
    public void A_static_robots_file_may_take_the_place_of_the_made_one_but_a_feed_may_not()
    {
        var course = HandMade.Course(HandMade.Settings, ["static/robots.txt", "static/feed.xml"], HandMade.Page("content/x.md"));

        var found = Assert.Single(course.Diagnostics);
        Assert.Equal(("CK4102", "static/feed.xml"), (found.Code, found.Location.Path));
    }

    [Theory]
    [InlineData("static/_search/terms-1.js")]
    [InlineData("static/_Review/index.js")]
    [InlineData("static/_offline/index.html")]
    [InlineData("static/_theme/mine.css")]
    [InlineData("static/_search")]
    public void No_file_stands_in_a_folder_that_CourseKit_fills(string file)
    {
        var course = HandMade.Course(HandMade.Settings, [file], HandMade.Page("content/x.md"));

        var found = Assert.Single(course.Diagnostics);
        Assert.Equal(("CK4102", file), (found.Code, found.Location.Path));
    }

    [Fact]
    public void No_page_has_an_address_in_a_folder_that_CourseKit_fills()
    {
        var course = HandMade.Course(HandMade.Page("a.md") with { Url = HandMade.Value("/_search/index.js/") });

        Assert.Equal(["CK4102"], HandMade.Codes(course));
    }

    [Theory]
    [InlineData("/404.html", "CK4102")]
    [InlineData("/robots.txt", "CK4102")]
    [InlineData("/_headers", "CK4102")]
    [InlineData("/sw.js", "CK4102")]
    [InlineData("/manifest.webmanifest", "CK4102")]
    [InlineData("/tags/", "CK4102")]
    [InlineData("/review/", "CK4102")]
    [InlineData("/404.html/old/", "CK4102")]
    [InlineData("/decks", null)]
    [InlineData("/print/", null)]
    [InlineData("/con/", "CK4025")]
    [InlineData("/old/Aux.html", "CK4025")]
    [InlineData("/old./", "CK4025")]
    public void No_alias_takes_the_place_of_what_CourseKit_writes_or_of_a_device(string alias, string? code)
    {
        var course = HandMade.Course(HandMade.Page("a.md") with { Aliases = [HandMade.Value(alias, line: 3)] });

        Assert.Equal(code is null ? [] : [(code, 3)], course.Diagnostics.Select(found => (found.Code, found.Location.Start.Line)));
    }

    [Theory]
    [InlineData("robots.txt.md", null)]
    [InlineData("a.md", "404.html")]
    [InlineData("sw.js.md", null)]
    [InlineData("review/index.html.md", null)]
    public void No_page_makes_a_folder_of_what_CourseKit_writes(string path, string? slug)
    {
        var page = HandMade.Page(path);

        Assert.Equal(["CK4102"], HandMade.Codes(HandMade.Course(slug is null ? page : page with { Slug = HandMade.Value(slug) })));
    }

    [Fact]
    public void A_page_may_stand_at_the_very_place_of_what_CourseKit_writes()
    {
        var course = HandMade.Course(
            HandMade.Page("a.md") with { Url = HandMade.Value("/404.html") }, HandMade.Page("review/_index.md"),
                HandMade.Page("tags/_index.md"));

        Assert.Empty(course.Diagnostics);
    }

    [Theory]
    [InlineData("index.html", "CK4102")]
    [InlineData("nul", "CK4025")]
    [InlineData("Com1", "CK4025")]
    public void A_tag_whose_page_cannot_be_written_is_reported_at_the_tag(string tag, string code)
    {
        var course = HandMade.Course(HandMade.Page("a.md") with { Tags = [HandMade.Value(tag, line: 5)] });

        Assert.Equal([(code, 5)], course.Diagnostics.Select(found => (found.Code, found.Location.Start.Line)));
    }

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void A_name_has_255_bytes(int bytes, bool isFine)
    {
        var ascii = HandMade.Course(HandMade.Page("a.md") with { Tags = [HandMade.Value(new string('x', bytes), line: 5)] });
        var accents = HandMade.Course(
            HandMade.Page("a.md") with { Slug = HandMade.Value(new string('\u00e4', bytes / 2) + new string('x', bytes % 2), line: 4) });

        Assert.Equal(isFine ? [] : [("CK4024", 5)], ascii.Diagnostics.Select(found => (found.Code, found.Location.Start.Line)));
        Assert.Equal(isFine ? [] : [("CK4024", 4)], accents.Diagnostics.Select(found => (found.Code, found.Location.Start.Line)));
    }

    [Theory]
    [InlineData("content/{250}.svg", "CK4024")]
    [InlineData("static/a:b.txt", "CK4024")]
    [InlineData("static/a\\b.txt", "CK4024")]
    [InlineData("static/a\nb.txt", "CK4024")]
    [InlineData("static/con.txt", "CK4025")]
    [InlineData("static/why?.txt", "CK4025")]
    [InlineData("static/404.html/a.txt", "CK4102")]
    [InlineData("static/review", "CK4102")]
    public void A_file_that_cannot_be_written_is_reported_at_the_file(string path, string code)
    {
        path = path.Replace("{250}", new string('x', 246), StringComparison.Ordinal);

        var found = Assert.Single(HandMade.Course(HandMade.Settings, [path], HandMade.Page("content/a.md")).Diagnostics);

        Assert.Equal((code, path, 0), (found.Code, found.Location.Path, found.Related.Count));
    }
}
