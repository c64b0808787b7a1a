namespace CourseKit.Export.Tests;

/// <summary>Sources are named where they are drawn on, and listed.</summary>
public sealed class SourceShownTests
{
    private const string Settings = """
        === course.yml
        title: Tides
        id: tides
        base_url: https://example.org/
        sources:
          darwin1898: {title: The Tides, authors: [George Darwin], year: 1898, url: "https://example.org/darwin?a=1&b=2"}
          kelvin1882: {title: On the Tides, authors: [William Thomson, Peter Tait], in: Popular Lectures}
          many2020: {title: Sea "level", authors: [Ann van der Berg, B C, D E], year: 2020}

        """;

    private const string Darwin = "<a class=\"citation\" href=\"#source-darwin1898\" data-source=\"George Darwin (1898). The Tides\">Darwin 1898</a>";

    [Theory]
    [InlineData("Water rises [@darwin1898].", "<p>Water rises (" + Darwin + ").</p>")]
    [InlineData("Water rises [see @darwin1898, p. 3].", "<p>Water rises (see " + Darwin + ", p.\u00a03).</p>")]
    [InlineData("Water rises [@darwin1898; @kelvin1882].", "<p>Water rises (" + Darwin + "; <a class=\"citation\" href=\"#source-kelvin1882\" data-source=\"William Thomson, Peter Tait. On the Tides. Popular Lectures\">Thomson &amp; Tait</a>).</p>")]
    [InlineData("Darwin [-@darwin1898, p. 3] says so.", "<p>Darwin (<a class=\"citation\" href=\"#source-darwin1898\" data-source=\"George Darwin (1898). The Tides\">1898</a>, p.\u00a03) says so.</p>")]
    [InlineData("> Rises.\n\nAnd falls. {from=darwin1898}", "<p class=\"from\">And falls. <span class=\"from-mark\">(" + Darwin + ")</span></p>")]
    [InlineData("It *rises* {from=\"darwin1898, p. 3\"}", "<p class=\"from\">It <em>rises</em> <span class=\"from-mark\">(" + Darwin + ", p.\u00a03)</span></p>")]
    [InlineData("- one {from=darwin1898}\n- two", "<li>one <span class=\"from-mark\">(" + Darwin + ")</span></li>")]
    [InlineData("{{< quote key=\"darwin1898\" >}}\nIt rises.\n{{< /quote >}}", "<figcaption><a href=\"#source-darwin1898\">Darwin 1898</a></figcaption>")]
    [InlineData("{{< quote author=\"A. B.\" key=\"darwin1898\" source=\"p. 3\" >}}\nIt rises.\n{{< /quote >}}", "<figcaption>A. B., <cite>p. 3</cite> (<a href=\"#source-darwin1898\">1898</a>)</figcaption>")]
    public void A_source_is_named_where_it_is_drawn_on_and_listed_at_the_end(string markdown, string html)
    {
        var site = Of(markdown);

        Assert.Contains(html, site["p/index.html"], StringComparison.Ordinal);
        Assert.Contains("<li id=\"source-darwin1898\"><bdi>George Darwin (1898). <a href=\"https://example.org/darwin?a=1&amp;b=2\"><cite>The Tides</cite></a>.</bdi></li>", site["p/index.html"], StringComparison.Ordinal);
        Assert.Contains("<li id=\"source-darwin1898\">", site["sources/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("source-many2020", site["p/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Water rises [@nobody].", "'\\[' when brackets are meant.")]
    [InlineData("Water rises. {from=nobody}", "'\\{' when braces are meant.")]
    [InlineData("{{< orbit_review >}}\nWhat rises? {source=nobody}\nWater.\n{{< /orbit_review >}}", "'\\{' when braces are meant.")]
    public void A_key_that_nobody_knows_is_told_with_the_way_to_mean_the_signs(string markdown, string hint)
    {
        var finding = Of(markdown).Course.Diagnostics.Single(found => found.Code == "CK4147");

        Assert.Equal("Add 'nobody: Its title' under 'sources' in course.yml, or write " + hint, finding.Hint);
    }

    [Fact]
    public void Works_of_the_same_authors_and_year_are_told_apart_by_letters()
    {
        var site = TestSite.Of("""
            === course.yml
            title: Tides
            id: tides
            base_url: https://example.org/
            sources:
              z: {title: First, authors: [Ann Berg], year: 2020}
              b: {title: Second, authors: [Ann Berg], year: 2020}
              other: {title: Never named, authors: [Ann Berg], year: 2020}
              c: {title: Third, authors: [Ann Berg], year: 2021}
              m1: {title: Fourth, authors: [A B, C D, E F], year: 2022}
              m2: {title: Fifth, authors: [A B, G H, I J], year: 2022}
              n1: {title: Undated}
            === content/p.md
            ---
            title: P
            ---

            One [@z], two [@b, p. 3], three [-@z], four [@c], five [@m1; @m2], six [@n1].

            {{< quote key="b" author="Ann" >}}
            It rises.
            {{< /quote >}}

            {{< orbit_review >}}
            Q: What [@z]? {source=b}
            A: That.
            {{< /orbit_review >}}
            === content/q.md
            ---
            title: Q
            ---

            Only [@z].
            """);

        Assert.All(site.FindingLines, line => Assert.Contains("other", line, StringComparison.Ordinal));
        var page = site["p/index.html"];
        foreach (var name in new[] { ">Berg 2020b</a>", ">Berg 2020a</a>, p.\u00A03", ">2020b</a>", ">Berg 2021</a>", ">B et al. 2022a</a>; ", ">B et al. 2022b</a>", ">2020a</a>)</figcaption>", "Ann Berg (2020b). ", "<span class=\"citation\" tabindex=\"0\" data-source=\"Ann Berg (2020a). Second\">Berg 2020a</span>" })
        {
            Assert.Contains(name, page, StringComparison.Ordinal);
        }

        Assert.Contains(">Berg 2020b</a>", site["q/index.html"], StringComparison.Ordinal);
        // Orbit knows a prompt by its words, which may not hang on what another page names.
        Assert.Equal("(Berg 2020)", CitationText.Lasting(site.Course, [new Model.Citation("z", "", "", Syntax.Location.OfFile("p.md"))]));
        var list = site["sources/index.html"];
        Assert.True(list.IndexOf("(2020a). <cite>Second", StringComparison.Ordinal) < list.IndexOf("(2020b). <cite>First", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Mail me [me@example.org] or [@] or [a @ b] or [@darwin1898 was right].")]
    [InlineData("`[@darwin1898]` and \\[@darwin1898]")]
    [InlineData("[@darwin1898](https://example.org)")]
    public void Other_brackets_are_no_citation(string markdown) => Assert.DoesNotContain("class=\"citation\"", Of(markdown)["p/index.html"], StringComparison.Ordinal);

    [Fact]
    public void A_page_and_a_course_that_name_no_source_have_no_list()
    {
        var site = Of("Water rises.");

        Assert.DoesNotContain("class=\"sources\"", site["p/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("sources/", site["index.html"], StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => site["sources/index.html"]);
    }

    [Fact]
    public void A_prompts_source_stands_under_its_answer()
    {
        var site = Of("{{< orbit_review >}}\nWhat rises? {source=\"darwin1898, p. 3\"}\nWater.\n\nWhat falls? {source=kelvin1882}\nWater.\n{{< /orbit_review >}}");

        Assert.Contains(
            "<p>Water.</p>\n<p class=\"prompt-source\">(<a class=\"citation\" href=\"https://example.org/darwin?a=1&amp;b=2\" data-source=\"George Darwin (1898). The Tides\">Darwin 1898</a>, p.\u00a03)</p>",
            site["p/index.html"], StringComparison.Ordinal);
        Assert.Contains("<p class=\"prompt-source\">(<span class=\"citation\" tabindex=\"0\" data-source=", site["p/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_under_a_heading_that_names_the_original_is_a_quiet_mark()
    {
        var site = Of("## Waves\n\nOriginal article: https://example.org/waves\n\nText.\n\nOriginal article: https://example.org/not\n");

        Assert.Contains("<p class=\"original\">Original article: <a href=\"https://example.org/waves\"", site["p/index.html"], StringComparison.Ordinal);
        Assert.Contains("<p>Original article: <a href=\"https://example.org/not\"", site["p/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_has_its_source_behind_the_link_and_a_citation_in_a_side_as_text()
    {
        var notes = TestNotes.Of(Settings + Page("""
            ## Waves

            Original article: https://waves.example.org/a

            {{< orbit_review >}}
            Q: What rises [@many2020]? {source="darwin1898, p. 3; kelvin1882"}
            A: Water.

            Q: What falls?
            A: Water.
            {{< /orbit_review >}}

            ## Wind

            {{< orbit_review >}}
            Q: What blows?
            A: Wind.
            {{< /orbit_review >}}
            """));

        Assert.Equal("What rises (van der Berg et al. 2020)?", notes.All[0].Fields[0]);
        Assert.Equal(
            "<a href=\"https://example.org/p/#waves\">Page § Waves</a> (<a href=\"https://example.org/darwin?a=1&amp;b=2\">Darwin 1898</a>, p. 3; Thomson &amp; Tait)",
            notes.All[0].Fields[3]);
        Assert.Equal("<a href=\"https://example.org/p/#waves\">Page § Waves</a> (<a href=\"https://waves.example.org/a\">waves.example.org</a>)", notes.All[1].Fields[3]);
        Assert.Equal("<a href=\"https://example.org/p/#wind\">Page § Wind</a>", notes.All[2].Fields[3]);
    }

    [Fact]
    public void Orbit_is_given_author_and_year()
    {
        var prompt = OrbitCourse.Of(Settings + Page("{{< orbit_review >}}\nQ: What rises [@darwin1898, p. 3]?\nA: Water.\n\nAnd air. {from=kelvin1882}\n{{< /orbit_review >}}")).Prompts[0];

        Assert.Equal("What rises (Darwin 1898, p. 3)?", prompt.Question);
        Assert.Equal("Water.\n\nAnd air. (Thomson & Tait)", prompt.Answer.Replace("\\&", "&", StringComparison.Ordinal));
    }

    [Fact]
    public void The_printed_page_has_each_pages_list_with_ids_of_its_own()
    {
        var site = TestSite.Of(Settings + Page("Water rises [@darwin1898].") + Page("Water falls [@darwin1898].", "q"));
        var print = site["print/index.html"];

        Assert.Equal(2, print.Split("class=\"sources\"").Length - 1);
        Assert.Equal(2, print.Split("source-darwin1898\" data-source").Length - 1);
        Assert.DoesNotContain("href=\"#source-darwin1898\"", print, StringComparison.Ordinal);
    }

    private static TestSite Of(string markdown) => TestSite.Of(Settings + Page(markdown) + Page("Nothing.", "q"));

    private static string Page(string markdown, string name = "p") => $"=== content/{name}.md\n---\ntitle: Page\n---\n\n{markdown}\n";
}
