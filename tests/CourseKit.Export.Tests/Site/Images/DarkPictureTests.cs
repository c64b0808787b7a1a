namespace CourseKit.Export.Tests;

public sealed class DarkPictureTests
{
    private const string Black = "<path d=\"M0 0L9 9\" stroke=\"black\"/>";

    [Theory]
    [InlineData("loop.dark.svg")]
    [InlineData("loop-dark.svg")]
    public void A_picture_with_a_variant_for_dark_pages_is_written_with_it(string variant)
    {
        var page = Site("![A loop](loop.svg){#a .wide}", Black, variant)["index.html"];

        Assert.Contains("<span class=\"on-light\"><img src=\"./loop.", page, StringComparison.Ordinal);
        Assert.Contains($"<span class=\"on-dark\"><img src=\"./{variant[..^4]}.", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("class=\"wide\"").Length - 1);
        Assert.Equal(1, page.Split("id=\"a\"").Length - 1);
    }

    [Theory]
    [InlineData("![A loop](loop.svg){#fig-a .wide}", "<figure id=\"fig-a\">")]
    [InlineData("^^^\n![A loop](loop.svg){#fig-a .wide}\n^^^ A loop", "<figure id=\"fig-a\">")]
    [InlineData("^^^\n![A loop](loop.svg){#fig-a .wide}\n^^^ A loop", "<figcaption><span class=\"number\">Figure 1</span> A loop</figcaption>")]
    [InlineData("See ![a loop](loop.svg){#fig-a .wide}.", "See <span id=\"fig-a\"><span class=\"on-light\"><img")]
    [InlineData("> ![A loop](loop.svg){#fig-a .wide}", "<figure id=\"fig-a\">")]
    public void What_a_link_leads_to_is_shown_on_a_dark_page_too(string markdown, string expected)
    {
        var page = Site(markdown, Black, "loop.dark.svg")["index.html"];

        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.Equal(1, page.Split("id=\"fig-a\"").Length - 1);
        Assert.Equal(2, page.Split("class=\"wide\"").Length - 1);
    }

    [Fact]
    public void A_figure_has_the_id_of_its_picture_without_a_variant_too()
    {
        var page = Site("![A loop](loop.svg){#fig-a .wide}", Black)["index.html"];

        Assert.Contains("<figure id=\"fig-a\">", page, StringComparison.Ordinal);
        Assert.Equal(1, page.Split("id=\"fig-a\"").Length - 1);
    }

    [Fact]
    public void So_is_the_picture_of_a_figure()
    {
        var page = Site("{{< figure src=\"loop.svg\" alt=\"A loop\" link=\"https://example.org/\" >}}", Black, "loop.dark.svg")["index.html"];

        Assert.Contains("<span class=\"on-dark\"><img src=\"./loop.dark.", page, StringComparison.Ordinal);
        Assert.EndsWith("</span></a>", page.Split("<figure>")[1].Split("</figure>")[0].TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Black)]
    [InlineData("<text>A</text>")]
    [InlineData("<path d=\"M0 0L9 9L0 9Z\"/>")]
    [InlineData("<g stroke=\"#111\"><line x2=\"9\"/></g>")]
    [InlineData("<g style=\"stroke: #222; fill: none\"><path d=\"M0 0\"/></g>")]
    [InlineData("<path fill=\"none\" stroke=\"currentColor\" d=\"M0 0\"/>")]
    [InlineData("<path stroke=\"Navy\" fill=\"none\" d=\"M0 0\"/><path stroke=\"#888\" fill=\"none\" d=\"M0 0\"/>")]
    [InlineData("<defs><clipPath><rect fill=\"white\"/></clipPath></defs><text>A</text>")]
    public void A_drawing_that_is_black_on_nothing_is_a_finding_where_it_is_shown(string drawing)
    {
        var site = Site("See\n\n{{< figure src=\"loop.svg\" alt=\"A loop\" >}}", drawing);

        var finding = Assert.Single(site.Findings, finding => finding.Code == "CK6186");
        Assert.Equal(("content/_index.md", 6, 17), (finding.Location.Path, finding.Location.Start.Line, finding.Location.Start.Column));
    }

    [Theory]
    [InlineData("<path stroke=\"#888\" d=\"M1.5 0L-9.25 90\"/>")]
    [InlineData("<polyline stroke=\"#888\" points=\"0,0 9,9\"/>")]
    [InlineData("<path fill=\"none\" stroke=\"#868b93\" d=\"M0 0\"/>")]
    [InlineData("<rect fill=\"#fff\"/><text>A</text>")]
    [InlineData("<rect style=\"fill:White\"/><text>A</text>")]
    [InlineData("<style>@media (prefers-color-scheme: dark) { path { stroke: white } }</style><path stroke=\"black\" d=\"M0 0\"/>")]
    [InlineData("<style>.a { stroke: red }</style><path class=\"a\" d=\"M0 0\"/>")]
    [InlineData("<path fill=\"none\" stroke=\"url(#g)\" d=\"M0 0\"/>")]
    [InlineData("<image href=\"data:image/png;base64,AAAA\"/><text>A</text>")]
    [InlineData("<g display=\"none\"><text>A</text></g>")]
    [InlineData("<g color=\"#999\" fill=\"none\"><path stroke=\"currentColor\" d=\"M0 0\"/></g>")]
    [InlineData("<path stroke=\"black\" d=\"M0 0\"")]
    [InlineData("")]
    public void Any_other_is_none(string drawing) => Assert.DoesNotContain(Site("![A](loop.svg)", drawing).Findings, finding => finding.Code == "CK6186");

    [Fact]
    public void Nor_is_one_with_a_variant() =>
        Assert.DoesNotContain(Site("![A](loop.svg)", Black, "loop-dark.svg").Findings, finding => finding.Code == "CK6186");

    private static TestSite Site(string markdown, string drawing, string? variant = null) => TestSite.Of($"""
        === content/_index.md
        ---
        title: Loops
        ---
        {markdown}
        === content/loop.svg
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{drawing}</svg>
        {(variant is null ? "" : $"=== content/{variant}\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>")}
        """);
}
