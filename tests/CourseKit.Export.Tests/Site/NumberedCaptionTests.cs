namespace CourseKit.Export.Tests;

public sealed class NumberedCaptionTests
{
    private const string Table = "| a | b |\n|---|---|\n| 1 | 2 |\n";

    [Theory]
    [InlineData("{{< figure src=\"a.svg\" id=\"fig-a\" alt=\"A\" caption=\"A *loop*\" >}}", "<figcaption><span class=\"number\">Figure 1</span> A <em>loop</em></figcaption>")]
    [InlineData("{{< figure src=\"a.svg\" id=\"fig-a\" alt=\"A\" >}}", "<figcaption><span class=\"number\">Figure 1</span></figcaption>")]
    [InlineData("![A *loop*](a.svg){#fig-a}", "<figcaption><span class=\"number\">Figure 1</span> A <em>loop</em></figcaption>")]
    [InlineData("![A loop](a.svg){#fig:a alt=\"An arrow\"}", "alt=\"An arrow\" width=\"1600\" height=\"1600\" loading=\"lazy\" decoding=\"async\">\n<figcaption><span class=\"number\">Figure 1</span> A loop</figcaption>")]
    [InlineData("^^^\n![A](a.svg)\n^^^ A loop {#fig-a}", "<figcaption id=\"fig-a\"><span class=\"number\">Figure 1</span> A loop</figcaption>")]
    [InlineData("^^^ {#fig-a}\n![A](a.svg)\n^^^ A loop", "<figcaption id=\"fig-a\"><span class=\"number\">Figure 1</span> A loop</figcaption>")]
    [InlineData(Table + "\n: *Grades* {#tbl-a}", "<figure>\n<figcaption id=\"tbl-a\"><span class=\"number\">Table 1</span> <em>Grades</em></figcaption>\n<div class=\"table-scroll\"")]
    [InlineData(Table + ": Grades\nof all {#tbl-a}", "<figcaption id=\"tbl-a\"><span class=\"number\">Table 1</span> Grades\nof all</figcaption>")]
    [InlineData("{#tab:a}\n" + Table, "<figcaption><span class=\"number\">Table 1</span></figcaption>")]
    [InlineData("- x\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n\n  : Grades {#tbl-a}", "<figcaption id=\"tbl-a\"><span class=\"number\">Table 1</span> Grades</figcaption>")]
    [InlineData("+---+\n| a |\n+---+\n\n: Grades {#tbl-a}", "<figcaption id=\"tbl-a\"><span class=\"number\">Table 1</span> Grades</figcaption>")]
    [InlineData("{{< details summary=\"S\" >}}\n![A](a.svg){#fig-a}\n{{< /details >}}", "<figcaption><span class=\"number\">Figure 1</span> A</figcaption>")]
    public void A_figure_or_table_whose_id_says_so_is_numbered(string markdown, string html) => Assert.Contains(html, Page(markdown)["index.html"], StringComparison.Ordinal);

    [Theory]
    [InlineData(Table + "\n: Grades", "<figcaption>Grades</figcaption>")]
    [InlineData("{{< figure src=\"a.svg\" alt=\"A\" caption=\"Fig. 1: A loop\" id=\"loop\" >}}", "<figcaption>Fig. 1: A loop</figcaption>")]
    [InlineData("![A](a.svg){#loop}", "<p><img src=\"./a")]
    [InlineData("A ![A](a.svg){#fig-a} in a line", "<p>A <img src=\"./a")]
    [InlineData("Term\n: Definition", "<dd>Definition</dd>")]
    [InlineData("a | b\n: Definition", "<dt>a | b</dt>")]
    [InlineData("## Figures {#fig-a}", "<h2 id=\"fig-a\">Figures</h2>")]
    public void Nothing_else_is(string markdown, string html)
    {
        var page = Page(markdown)["index.html"];

        Assert.Contains(html, page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"number\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_and_tables_are_counted_each_for_themselves_in_reading_order()
    {
        var page = Page($"[](#tbl-b) [](#fig-b)\n\n![A](a.svg){{#fig-a}}\n\n{Table}\n: A {{#tbl-a}}\n\n{{{{< figure src=\"a.svg\" alt=\"\" id=\"fig-b\" >}}}}\n\n{Table}\n: B {{#tbl-b}}")["index.html"];

        Assert.Contains("<a href=\"#tbl-b\">Table 2</a> <a href=\"#fig-b\">Figure 2</a>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[](#fig-a)", "<a href=\"#fig-a\">Figure 1</a>")]
    [InlineData("[the loop](#fig-a)", "<a href=\"#fig-a\">the loop</a>")]
    [InlineData("[](other.md#fig-far)", "<a href=\"./other/#fig-far\">Figure 1, Other &amp; more</a>")]
    [InlineData("[](other.md#part)", "<a href=\"./other/#part\">A part</a>")]
    [InlineData("[](other.md)", "<a href=\"./other/\">Other &amp; more</a>")]
    [InlineData("[]({{< ref \"other\" >}})", "<a href=\"./other/\">Other &amp; more</a>")]
    [InlineData("{{< figure src=\"a.svg\" alt=\"\" caption=\"As in [](#fig-a)\" >}}", "<figcaption>As in <a href=\"#fig-a\">Figure 1</a></figcaption>")]
    [InlineData("> - [](#fig-a)[^1]\n\n[^1]: And [](#fig-a).", "<p>And <a href=\"#fig-a\">Figure 1</a>.")]
    [InlineData("{{< orbit_review >}}\nQ: What shows [](#fig-a)?\nA: See [](other.md).\n{{< /orbit_review >}}", "<summary>What shows <a href=\"#fig-a\">Figure 1</a>?</summary>")]
    public void A_link_without_a_text_says_what_it_leads_to(string markdown, string html) =>
        Assert.Contains(html, Page("![A](a.svg){#fig-a}\n\n" + markdown)["index.html"], StringComparison.Ordinal);

    [Theory]
    [InlineData("[](#fig-lop)", "CK4121 content/_index.md:6:5")]
    [InlineData("See [](https://example.org/).", "CK4160 content/_index.md:6:8")]
    [InlineData("See [ ](a.svg).", "CK4160 content/_index.md:6:9")]
    public void One_that_leads_nowhere_or_to_what_has_no_name_is_a_finding(string markdown, string finding)
    {
        var site = Page("![A](a.svg){#fig-loop}\n\n" + markdown);

        var found = Assert.Single(site.Course.Diagnostics, each => each.Code is "CK4121" or "CK4160");
        Assert.Equal(finding, $"{found.Code} {found.Location.Path}:{found.Location.Start.Line}:{found.Location.Start.Column}");
    }

    [Fact]
    public void On_a_card_too() => Assert.Equal(
        "What shows <a href=\"https://example.org/course/feedback/#what-comes-back\">What comes back</a>?",
        TestNotes.OfBlock("Q: What shows [](#what-comes-back)?\nA: It.").Front);

    [Fact]
    public void The_name_of_a_figure_is_in_the_words_of_the_theme()
    {
        var words = File.ReadAllText(Repository.PathOf("templates/partials/words.html")).Replace("'Figure {n}'", "'{n}. ábra'", StringComparison.Ordinal);
        var site = Page($"![A](a.svg){{#fig-a}}\n\nSee [](#fig-a).\n=== templates/partials/words.html\n{words}");

        Assert.Contains("<span class=\"number\">1. ábra</span> A", site["index.html"], StringComparison.Ordinal);
        Assert.Contains("<a href=\"#fig-a\">1. ábra</a>", site["index.html"], StringComparison.Ordinal);
    }

    private static TestSite Page(string markdown) => TestSite.Of($"""
        === content/_index.md
        ---
        title: Loops
        ---
        {markdown}
        === content/other.md
        ---
        title: Other & more
        ---
        ## A part {"{#part}"}

        ![Far](a.svg){"{#fig-far}"}
        === content/a.svg
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>
        """);
}
