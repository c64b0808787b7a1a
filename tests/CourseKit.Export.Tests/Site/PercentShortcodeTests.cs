namespace CourseKit.Export.Tests;

/// <summary>What a course's own shortcode gives in the percent form is Markdown, read together with the page.</summary>
public sealed class PercentShortcodeTests
{
    private const string Station = """
        === templates/shortcodes/station.html
        {{## params
          name: string
          inner: optional
        ##}}
        ## Station {{ params.name | html.escape }}

        Read *twice* a day.

        {{ inner }}
        """;

    [Fact]
    public void Its_Markdown_becomes_HTML_and_its_headings_are_in_the_contents()
    {
        var site = Site(Station, """
            ## First

            {{% station name="North" %}}

            ## Last
            """);

        Assert.Equal([], site.FindingLines);
        Assert.Contains("<h2 id=\"station-north\">Station North</h2>\n<p>Read <em>twice</em> a day.</p>", site["index.html"]);
        Assert.Matches("(?s)href=\"#first\".*href=\"#station-north\".*href=\"#last\"", site["index.html"]);
    }

    [Fact]
    public void The_angle_form_is_put_in_as_it_is()
    {
        var site = Site(Station, """{{< station name="North" >}}""");

        Assert.Contains("## Station North", site["index.html"]);
    }

    [Fact]
    public void A_built_in_one_gives_HTML_in_both_forms()
    {
        var site = Site("", "{{% details summary=\"More\" %}}\n## Inside\n{{% /details %}}");

        Assert.Contains("<h2 id=\"inside\">Inside</h2>", site["index.html"]);
    }

    [Fact]
    public void It_stays_in_the_list_that_it_is_called_in()
    {
        var site = Site("=== templates/shortcodes/two.html\none\n\ntwo\n", """
            - first

              {{% two %}}
            - second
            """);

        Assert.Contains("<p>first</p>\n<p>one</p>\n<p>two</p>\n</li>", site["index.html"]);
    }

    [Fact]
    public void In_a_sentence_it_is_part_of_the_sentence()
    {
        var site = Site("=== templates/shortcodes/sign.html\n**low** water\n", "At {{% sign %}}, walk.");

        Assert.Contains("<p>At <strong>low</strong> water, walk.</p>", site["index.html"]);
    }

    [Fact]
    public void Its_inner_text_keeps_its_ids_links_and_places()
    {
        var site = Site(Station, """
            {{% station name="North" %}}
            ### Gauge

            See [nothing](nowhere.md).
            {{% /station %}}
            """);

        Assert.Contains("<h3 id=\"gauge\">Gauge</h3>", site["index.html"]);
        Assert.Matches("(?s)href=\"#station-north\".*href=\"#gauge\"", site["index.html"]);
        Assert.Equal(["content/_index.md(8,15): There is no page 'nowhere.md'"], site.Mistakes);
        Assert.Equal([], site.FindingLines);
    }

    [Fact]
    public void One_in_another_is_read_first()
    {
        var site = Site(Station, """
            {{% station name="North" %}}
            {{% station name="Pier" %}}{{% /station %}}
            {{% /station %}}
            """);

        Assert.Equal([], site.FindingLines);
        Assert.Matches("(?s)<h2 id=\"station-north\">.*<h2 id=\"station-pier\">", site["index.html"]);
    }

    [Fact]
    public void One_in_a_built_in_one_is_read_too()
    {
        var site = Site(Station, """
            {{< details summary="More" >}}
            {{% station name="North" %}}
            {{< /details >}}
            """);

        Assert.Contains("<h2 id=\"station-north\">Station North</h2>", site["index.html"]);
    }

    [Fact]
    public void A_link_in_it_is_resolved()
    {
        var site = Site("=== templates/shortcodes/see.html\n[the moon](/moon.md)\n", "See {{% see %}}.");

        Assert.Equal([], site.FindingLines);
        Assert.Contains("<a href=\"./moon/\">the moon</a>", site["index.html"]);
    }

    [Fact]
    public void A_link_that_its_template_puts_together_from_root_is_resolved_once()
    {
        var site = Site(
            "=== templates/shortcodes/see.html\n{{## params\n  to: link\n##}}\n[a]({{ root | html.escape }}moon/) <a href=\"{{ params.to | html.escape }}\">b</a>\n",
            "{{% see to=\"moon.md\" %}}");

        Assert.Equal([], site.FindingLines);
        Assert.Contains("<a href=\"./moon/\">a</a> <a href=\"./moon/\">b</a>", site["index.html"]);
    }

    [Fact]
    public void A_picture_that_a_parameter_names_is_resolved_once()
    {
        var site = Site(
            "=== templates/shortcodes/map.html\n{{## params\n  src: image\n##}}\n![Map]({{ params.src | html.escape }})\n=== content/m.svg\n<svg/>\n",
            "{{% map src=\"m.svg\" %}}");

        Assert.Equal([], site.FindingLines);
        Assert.Matches("<img src=\"\\./m\\.[0-9a-f]+\\.svg\" alt=\"Map\"", site["index.html"]);
    }

    [Fact]
    public void A_line_of_Markdown_in_a_parameter_is_not_read_twice()
    {
        var site = Site(
            "=== templates/shortcodes/note.html\n{{## params\n  text: markdown\n##}}\n**Note** {{ params.text }}\n",
            "{{% note text=`a \\*star\\* and *more*` %}}");

        Assert.Contains("<p><strong>Note</strong> a *star* and <em>more</em></p>", site["index.html"]);
    }

    [Fact]
    public void A_dead_link_in_it_is_reported_at_the_call()
    {
        var site = Site("=== templates/shortcodes/see.html\n[the sun](/sun.md)\n", "See {{% see %}}.");

        var finding = Assert.Single(site.Findings);
        Assert.Equal("content/_index.md(5,5): There is no page '/sun.md'", Assert.Single(site.FindingLines));
        Assert.EndsWith("It stands in what templates/shortcodes/see.html gives here.", finding.Hint);
    }

    [Fact]
    public void A_formula_that_it_leaves_open_and_a_picture_without_words_are_reported_at_the_call()
    {
        var site = Site("=== templates/shortcodes/see.html\n![](a.svg)\n\n$$\nx\n=== content/a.svg\n<svg/>\n", "{{% see %}}");

        Assert.Equal(["CK5001", "CK5005"], site.Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal));
        Assert.All(site.Findings, finding => Assert.Equal((5, 1), (finding.Location.Start.Line, finding.Location.Start.Column)));
    }

    [Fact]
    public void An_id_of_the_page_that_it_repeats_is_reported()
    {
        var site = Site("=== templates/shortcodes/see.html\n<div id=\"first\"></div>\n", "## First\n\n{{% see %}}");

        Assert.Equal(("CK5007", 7), (Assert.Single(site.Findings).Code, site.Findings[0].Location.Start.Line));
    }

    [Fact]
    public void Headings_of_the_page_keep_the_ids_that_links_were_checked_with()
    {
        var site = Site("=== templates/shortcodes/see.html\n## Tides\n\nMore.[^n]\n", """
            {{% see %}}

            {{% see %}}

            ## Tides

            Text.[^n] [up](#tides)

            [^n]: Note.
            """);

        Assert.Equal([], site.FindingLines);
        Assert.Matches("(?s)<h2 id=\"tides-1\">.*<h2 id=\"tides-2\">.*<h2 id=\"tides\">", site["index.html"]);
        Assert.Contains("<li id=\"fn-n\">", site["index.html"]);
    }

    [Fact]
    public void A_footnote_of_the_page_that_only_it_uses_is_used()
    {
        var site = Site("=== templates/shortcodes/see.html\nMore.[^n] And [that][t].\n", "{{% see %}}\n\n[^n]: Note.\n\n[t]: /moon.md");

        Assert.Empty(site.Course.Diagnostics);
        Assert.Equal([], site.FindingLines);
        Assert.Contains("<a href=\"./moon/\">that</a>", site["index.html"]);
    }

    [Fact]
    public void A_link_from_another_page_to_a_heading_in_it_is_checked_when_its_template_has_run()
    {
        var site = TestSite.Of(Station + """

            === content/_index.md
            ---
            title: Tides
            ---

            {{% station name="North" %}}
            === content/moon.md
            ---
            title: Moon
            ---

            [north](/_index.md#station-north) and [south](/_index.md#station-south)
            """);

        Assert.Empty(site.Mistakes);
        var finding = Assert.Single(site.Findings);
        Assert.Equal(("CK4121", "content/moon.md", 5), (finding.Code, finding.Location.Path, finding.Location.Start.Line));
        Assert.Equal("Did you mean '#station-north'?", finding.Hint);
    }

    [Fact]
    public void A_mistake_of_the_page_is_not_told_twice()
    {
        var site = Site(Station, "{{% station name=\"North\" %}}\n\n[a](nowhere.md) ![](moon.svg) $$ x");

        Assert.NotEmpty(site.Course.Diagnostics);
        Assert.Equal([], site.FindingLines);
    }

    [Fact]
    public void Code_around_it_stays_code()
    {
        var site = Site("=== templates/shortcodes/see.html\n*a* < b\n", "```\n{{% see %}}\n```");

        Assert.Contains("*a* &lt; b\n</code></pre>", site["index.html"]);
    }

    private static TestSite Site(string templates, string body) => TestSite.Of($"""
        {templates}
        === content/_index.md
        ---
        title: Tides
        ---

        {body}
        === content/moon.md
        ---
        title: Moon
        ---

        The moon.
        """);
}
