using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CourseKit.Export.Tests;

public sealed class PrintPageTests
{
    private const string Course = """
        === course.yml
        title: The shore
        base_url: https://example.org/shore/
        modules: [sea]
        === content/_index.md
        ---
        title: The shore
        description: Twice a day.
        ---
        ## Before you go

        Read [of tides](sea/tides.md), [how they come](sea/tides.md#how) and [the list of tags](https://example.org/).
        === content/sea/_index.md
        ---
        title: The sea
        ---
        === content/sea/tides.md
        ---
        title: Tides
        description: Up and down.
        weight: 1
        tags: [moon]
        ---
        ## How

        A note.[^1] See [below](#how) and [waves](waves.md#how). ![A boat](boat.svg)

        <h3 id="drawn">Drawn</h3>

        <svg viewBox="0 0 2 2" aria-labelledby="t d"><title id="t">Shade</title><desc id="d">A shade</desc><defs><linearGradient id="shade"/></defs><rect fill="url(#shade)" width="2" height="2"/><use href="#shade"/></svg>

        <label for="height">Height</label> <input id="height">

        {{< orbit_review >}}
        Q: How often?
        A: Twice a day.

        C: The {moon} pulls.
        {{< /orbit_review >}}

        [^1]: Of the tide.
        === content/sea/waves.md
        ---
        title: Waves
        weight: 2
        review: orbit
        ---
        ## How

        Another note.[^1] Back to [home](../_index.md) and [its first section](../_index.md#before-you-go).

        {{< orbit_review >}}
        Q: What makes them?
        A: The wind.
        {{< /orbit_review >}}

        [^1]: Of the wave.
        === content/sea/boat.svg
        <svg xmlns="http://www.w3.org/2000/svg"/>
        """;

    private const string ReviewScript = "_theme/review.";

    private static readonly TestSite _site = TestSite.Of(Course);
    private static readonly IDocument _page = new HtmlParser().ParseDocument(_site["print/index.html"]);

    [Fact]
    public void All_pages_stand_on_it_in_reading_order()
    {
        Assert.Equal(["The shore", "Contents", "Before you go", "The sea", "Tides", "Waves"], _page.QuerySelectorAll("h1, h2").Select(heading => heading.TextContent));
        Assert.Equal(["#p2 The sea", "#p3 Tides", "#p4 Waves"], _page.QuerySelectorAll(".whole-contents a").Select(link => $"{link.GetAttribute("href")} {link.TextContent}"));
        Assert.Equal(["p2", "p3", "p4"], _page.QuerySelectorAll("article").Select(part => part.Id));
    }

    [Fact]
    public void Ids_links_headings_and_labels_are_sound()
    {
        Assert.Equal([], _site.Mistakes);
        Assert.Equal([], SiteStructure.Problems(_site.Files));
        foreach (var element in _page.QuerySelectorAll("[for]")) Assert.NotNull(_page.GetElementById(element.GetAttribute("for")!));
    }

    [Fact]
    public void What_refers_to_an_id_refers_to_that_of_its_own_page()
    {
        Assert.Equal("p3-how", LinkOf("below").Id);
        Assert.Equal("p4-how", LinkOf("waves").Id);
        var drawing = _page.QuerySelector("#p3 svg")!;
        Assert.Equal("p3-t p3-d", drawing.GetAttribute("aria-labelledby"));
        Assert.Equal("url(#p3-shade)", drawing.QuerySelector("rect")!.GetAttribute("fill"));
        Assert.Equal("#p3-shade", drawing.QuerySelector("use")!.GetAttribute("href"));
        Assert.NotNull(_page.GetElementById("p3-shade"));
        var marks = _page.QuerySelectorAll("a.footnote-ref").Select(mark => _page.GetElementById(mark.GetAttribute("href")![1..])!.TextContent.Trim()).ToList();
        Assert.StartsWith("Of the tide.", marks[0], StringComparison.Ordinal);
        Assert.StartsWith("Of the wave.", marks[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_page_of_the_course_stays_on_it()
    {
        Assert.Equal("p3", LinkOf("of tides").Id);
        Assert.Equal("p3-how", LinkOf("how they come").Id);
        Assert.Equal("p1", LinkOf("home").Id);
        Assert.Equal("p1-before-you-go", LinkOf("its first section").Id);
        Assert.Equal("https://example.org/", _page.QuerySelectorAll("a").Single(link => link.TextContent == "the list of tags").GetAttribute("href"));
    }

    [Fact]
    public void Headings_are_a_level_deeper_than_on_their_own_page()
    {
        Assert.Equal("H2", _page.GetElementById("p1-before-you-go")!.TagName);
        Assert.Equal("H3", _page.GetElementById("p3-how")!.TagName);
        Assert.Equal("H4", _page.GetElementById("p3-drawn")!.TagName);
    }

    [Fact]
    public void Answers_stand_open_under_their_questions_without_any_component()
    {
        var blocks = _page.QuerySelectorAll(".review").ToList();

        Assert.Equal(2, blocks.Count);
        Assert.Equal(["Twice a day.", "The moon pulls.", "The wind."], _page.QuerySelectorAll(".prompt-answer").Select(answer => answer.TextContent.Trim()));
        Assert.Equal("p3-review-1-2", blocks[0].QuerySelectorAll(".prompt")[1].Id);
        Assert.Empty(_page.QuerySelectorAll("details, course-review, #course-review, orbit-reviewarea, orbit-prompt"));
        Assert.DoesNotContain("withorbit", _site["print/index.html"]);
        Assert.DoesNotContain(ReviewScript, _site["print/index.html"]);
    }

    [Fact]
    public void A_picture_has_its_way_from_there_and_does_not_wait()
    {
        var picture = _page.QuerySelector("img")!;

        Assert.StartsWith("../sea/boat.", picture.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal("eager", picture.GetAttribute("loading"));
    }

    [Fact]
    public void Readers_find_it_in_the_footer_and_search_engines_nowhere()
    {
        Assert.Contains("""<a href="../../print/">Print the whole course</a>""", _site["sea/tides/index.html"]);
        Assert.Equal("noindex", _page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.NotNull(_page.QuerySelector("meta[http-equiv=Content-Security-Policy]"));
        Assert.All(
            _site.Paths.Where(path => path.EndsWith(".xml", StringComparison.Ordinal) || path.StartsWith("site/_search/", StringComparison.Ordinal) || path.EndsWith("files.json", StringComparison.Ordinal)),
            path => Assert.DoesNotContain("print/", _site[path["site/".Length..]]));
        Assert.DoesNotContain("noindex", _site["index.html"]);
    }

    [Fact]
    public void A_mistake_in_a_template_of_the_course_for_it_is_told()
    {
        var site = TestSite.Of(Course + "\n=== templates/partials/print-review.html\n{{ 5 | math.divided_by (review.number - 1) }}\n");

        Assert.Contains(site.FindingLines, line => line.StartsWith("templates/partials/print-review.html(1,", StringComparison.Ordinal));
        Assert.All(site.Findings, finding => Assert.Equal("CK5149", finding.Code));
    }

    [Fact]
    public void A_course_that_is_too_large_has_none()
    {
        var site = TestSite.Of(Course + "\n=== content/sea/long.md\n---\ntitle: Long\n---\n" + string.Concat(Enumerable.Repeat("The sea keeps its own hours.\n\n", 140_000)));

        Assert.DoesNotContain("site/print/index.html", site.Paths);
        Assert.DoesNotContain("print/", site["index.html"]);
    }

    [Fact]
    public void A_course_of_one_page_has_none() => Assert.DoesNotContain("site/print/index.html", TestSite.OfFile("tides.md", "# Tides\n\nUp and down.\n").Paths);

    [Theory]
    [InlineData("=== content/old.md\n---\ntitle: Old\naliases: [/print/]\n---\nOn paper.\n")]
    [InlineData("=== static/print\nA file without an ending.\n")]
    [InlineData("=== static/print/index.html\n<p>Mine</p>\n")]
    public void What_the_author_put_at_its_address_stays(string file)
    {
        var site = TestSite.Of(Course + "\n" + file);

        Assert.Equal([], site.Mistakes);
        Assert.DoesNotContain("Print the whole course", site["index.html"]);
    }

    [Fact]
    public void A_page_of_the_authors_own_takes_its_place()
    {
        var site = TestSite.Of(Course + "\n=== content/print.md\n---\ntitle: How to print\n---\nOn paper.\n");

        Assert.Contains("<h1>How to print</h1>", site["print/index.html"]);
        Assert.DoesNotContain("Print the whole course", site["index.html"]);
    }

    private static IElement LinkOf(string text)
    {
        var address = _page.QuerySelectorAll("a").Single(link => link.TextContent == text).GetAttribute("href")!;
        Assert.StartsWith("#", address, StringComparison.Ordinal);
        return _page.GetElementById(address[1..])!;
    }
}
