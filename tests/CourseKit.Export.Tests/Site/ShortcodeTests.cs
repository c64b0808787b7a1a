namespace CourseKit.Export.Tests;

public sealed class ShortcodeTests
{
    [Theory]
    [InlineData("v.mp4", "video", " title=\"A tide\" width=\"320\"")]
    [InlineData("v.MP3?t=1", "audio", " title=\"A tide\"")]
    public void A_figure_that_is_film_or_sound_can_be_played(string file, string element, string rest)
    {
        var site = Page($$$"""{{< figure src="https://e.org/{{{file}}}" alt="A tide" caption="c" width="320" >}}""");

        Assert.Contains($"<{element} controls preload=\"metadata\" src=\"https://e.org/{file}\"{rest}><a href=\"https://e.org/{file}\">A tide</a></{element}>", site["index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("<img", site["index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JavaScript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    public void An_address_that_would_be_run_is_refused_where_it_stands(string address)
    {
        var site = Page($$$"""{{< figure src="a.svg" alt="A" link="{{{address}}}" >}}""");

        var finding = Assert.Single(site.Findings);
        Assert.Equal(("CK5202", "content/_index.md", 4), (finding.Code, finding.Location.Path, finding.Location.Start.Line));
        Assert.DoesNotContain("<figure", site["index.html"]);
    }

    [Fact]
    public void An_address_that_would_be_run_is_found_in_a_caption_too()
    {
        var site = Page("""{{< figure src="a.svg" alt="A" caption="[x](javascript:alert)" >}}""");

        Assert.Equal("CK5202", Assert.Single(site.Findings).Code);
    }

    [Fact]
    public void A_link_in_a_caption_is_checked()
    {
        var site = Page("""{{< figure src="a.svg" alt="A" caption="See [this](nowhere.md)" >}}""");

        Assert.Equal("CK4120", Assert.Single(site.Findings).Code);
    }

    [Fact]
    public void A_picture_in_a_data_address_is_shown()
    {
        var site = Page("""{{< figure src="data:image/png;base64,AAAA" alt="A" >}}""");

        Assert.Empty(site.Findings);
        Assert.Contains("src=\"data:image/png;base64,AAAA\"", site["index.html"]);
    }

    /// <summary>Nothing may be taken for granted of what a course puts in the place of a built-in shortcode.</summary>
    [Theory]
    [InlineData("figure")]
    [InlineData("details")]
    [InlineData("highlight")]
    [InlineData("param")]
    [InlineData("quote")]
    [InlineData("ref")]
    [InlineData("relref")]
    public void A_course_may_give_a_built_in_one_other_parameters(string name)
    {
        var site = TestSite.Of($$$"""
            === course.yml
            title: T
            base_url: https://example.org/
            === content/_index.md
            ---
            title: A
            ---
            Before {{< {{{name}}} other="So it is." >}}
            === templates/shortcodes/{{{name}}}.html
            {{## params
              other: string
            ##}}
            <b>{{ params.other | html.escape }}</b>
            """);

        Assert.Empty(site.Mistakes);
        Assert.Empty(site.FindingLines);
        Assert.Contains("<b>So it is.</b>", site["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_without_alt_is_read_by_its_caption()
    {
        var site = Page("""{{< figure src="a.svg" caption="Two *bulges*" >}}""");

        Assert.Contains("alt=\"Two bulges\"", site["index.html"]);
        Assert.Contains("<figcaption>Two <em>bulges</em></figcaption>", site["index.html"]);
    }

    [Fact]
    public void Markup_in_a_caption_is_shown_and_not_run()
    {
        var site = Page("""{{< figure src="a.svg" alt="A" caption="<script>1</script>" >}}""");

        Assert.Contains("<figcaption>&lt;script&gt;1&lt;/script&gt;</figcaption>", site["index.html"]);
    }

    [Fact]
    public void A_param_that_nobody_set_is_reported_with_the_near_name()
    {
        var site = TestSite.Of("""
            === course.yml
            title: Tides
            base_url: https://example.org/
            params:
              harbour: Northgate
              depth: { low: 1.5 }
            === content/_index.md
            ---
            title: Tides
            ---

            {{< param harbour >}}, {{< param depth.low >}}, {{< param harbor >}}, {{< param depth.high >}}
            """);

        Assert.Equal(
            ["content/_index.md(5,59): There is no value 'harbor'", "content/_index.md(5,81): There is no value 'depth.high'"],
            site.FindingLines);
        Assert.Equal("Did you mean 'harbour'?", site.Findings[0].Hint);
        Assert.Contains("<p>Northgate, 1.5, , </p>", site["index.html"]);
    }

    [Fact]
    public void A_shortcode_of_the_course_gets_its_parameters_typed_and_its_inner_text_rendered()
    {
        var site = TestSite.Of("""
            === templates/shortcodes/gauge.html
            {{## params
              level: number
              wet: boolean = false
              note?: markdown
              inner: markdown
            ##}}
            <div class="gauge">{{ params.level + 1 }} {{ params.wet ? 'wet' : 'dry' }} {{ params.note }} {{ page.title | html.escape }} {{ inner }}</div>
            === content/_index.md
            ---
            title: Tides & more
            ---

            {{< gauge level=2.5 note="*slack*" >}}
            Rising **fast**.
            {{< /gauge >}}
            """);

        Assert.Equal([], site.FindingLines);
        Assert.Contains("""<div class="gauge">3.5 dry <em>slack</em> Tides &amp; more <p>Rising <strong>fast</strong>.</p>""", site["index.html"]);
    }

    private static TestSite Page(string body) => TestSite.Of($"=== content/_index.md\n---\ntitle: Tides\n---\n{body}\n=== content/a.svg\n<svg/>\n");
}
