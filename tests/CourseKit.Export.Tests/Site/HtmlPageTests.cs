namespace CourseKit.Export.Tests;

/// <summary>Pages that are written in HTML.</summary>
public sealed class HtmlPageTests
{
    [Fact]
    public void Its_headings_are_in_the_contents_and_get_ids()
    {
        var page = Page("""
            <h2 id="own">Spring &amp; <em>neap</em></h2>
            <H3
              class="x">The moon's
              pull</H3>
            <p>Text.</p>
            <h2>Own</h2>
            <!-- <h2>Not this</h2> -->
            <script>"<h2>Nor this</h2>"</script>
            """);

        Assert.Matches("(?s)href=\"#own\">Spring &amp; neap</a>.*href=\"#the-moons-pull\">The moon&#39;s pull</a>.*href=\"#own-1\">Own</a>", page);
        Assert.Contains("<h2 id=\"own\">Spring", page);
        Assert.Contains("<H3 id=\"the-moons-pull\"\n  class=\"x\">", page);
        Assert.Contains("<h2 id=\"own-1\">Own</h2>", page);
        Assert.DoesNotContain("#not-this", page);
        Assert.DoesNotContain("#nor-this", page);
    }

    [Fact]
    public void A_link_in_a_heading_and_one_before_it_stay_where_they_are()
    {
        var page = Page("<a href=\"moon.html\">a</a><h2>See <a href=\"moon.html\">b</a></h2><a href=\"moon.html\">c</a>\n<h2>Last {{< param title >}}</h2>");

        Assert.Contains("<a href=\"../moon/\">a</a><h2 id=\"see-b\">See <a href=\"../moon/\">b</a></h2><a href=\"../moon/\">c</a>", page);
        Assert.Contains("<h2 id=\"last\">Last Sea</h2>", page);
    }

    [Theory]
    [InlineData("<h2>One<h2>Two</h2><h3>Three</h3>", "<h2>One<h2 id=\"two\">Two</h2><h3 id=\"three\">Three</h3>")]
    [InlineData("<h2>One</h3><h3>Two</h3></h3><h2>", "<h2>One</h3><h3 id=\"two\">Two</h3></h3><h2>")]
    [InlineData("<h2></h2><h7>x</h7><hr>", "<h2 id=\"section\"></h2><h7>x</h7><hr>")]
    public void Tags_that_do_not_match_do_no_harm(string html, string expected) => Assert.Contains(expected, Page(html));

    [Fact]
    public void A_link_from_another_page_to_a_heading_of_it_is_good()
    {
        var site = TestSite.Of("=== content/sea.html\n---\ntitle: Sea\n---\n<h2>Low water</h2>\n=== content/_index.md\n---\ntitle: Tides\n---\n\n[low](sea.html#low-water)\n");

        Assert.Empty(site.Course.Diagnostics);
        Assert.Contains("href=\"./sea/#low-water\"", site["index.html"]);
    }

    private static string Page(string html) =>
        TestSite.Of($"=== content/sea.html\n---\ntitle: Sea\n---\n{html}\n=== content/moon.html\n---\ntitle: Moon\n---\n<p>The moon.</p>\n")["sea/index.html"];
}
