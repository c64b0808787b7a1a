using System.Net;
using System.Text.RegularExpressions;

namespace CourseKit.Export.Tests;

/// <summary>Footnotes and link definitions are found wherever on the page they stand, and no mark eats what stands beside it.</summary>
public sealed partial class TypedReferenceTests
{
    /// <summary>A text on a page that defines <c>^a</c>, <c>^b</c> and <c>m</c>, and what is seen of it: notes as numbers in brackets, links between pipes.</summary>
    public static TheoryData<string, string> Marks => new()
    {
        { "One[^a][^b] two.", "One(1)(2) two." },
        { "One[^a][m] two[^b].", "One(1)|m| two(2)." },
        { "[Words][^a] and[^b]", "[Words](1) and(2)" },
        { "One[^a](see below) two[^b].", "One(1)(see below) two(2)." },
        { "One![^a] Two[^b]!", "One!(1) Two(2)!" },
        { "See [^a]: one[^b]", "See (1): one(2)" },
        { "![words][^a] [^b]", "![words](1) (2)" },
        { "**One[^a]**[^b]", "One(1)(2)" },
        { "[a link[^a]](https://e.org) on[^b]", "|a link|(1) on(2)" },
        { "*[manual][m][^a]*[^b]", "|manual|(1)(2)" },
        { "[^a][^a][^b]", "(1)(1)(2)" },
    };

    [Theory]
    [InlineData("{{< include \"part.md\" >}}", "")]
    [InlineData("{{<details summary=\"s\">}}\n{{< include \"part.md\" >}}\n{{</details>}}", "")]
    [InlineData("{{< include \"outer.md\" >}}", "=== content/outer.md\n{{< include \"part.md\" >}}\n")]
    public void What_an_included_file_defines_is_known_on_the_page_and_in_its_prompts(string include, string file)
    {
        const string part = "=== content/part.md\n---\ntitle: part\n---\nOne[^n].\n\n[^n]: The [note][m].\n\n[m]: https://e.org/m\n\n{{<orbit_review>}}\nQ: Inner[^n]?\nA: Yes\n{{</orbit_review>}}\n";
        var site = TestSite.Of($"{part}{file}=== content/a.md\n---\ntitle: a\n---\n{include}\n\n{{{{<orbit_review>}}}}\nQ: By [it][m]?\nA: Yes[^n]\n{{{{</orbit_review>}}}}\n\n{{{{<details summary=\"x\">}}}}\nMore[^n] of [m].\n{{{{</details>}}}}\n");

        Assert.DoesNotContain(site.Course.Diagnostics, finding => finding.Code is "CK5002" or "CK5003" or "CK5008");
        var prompts = site.Course.Pages.Single(page => page.Url == "a/").Page.Prompts.ToList();
        Assert.Equal(2, prompts.Count);
        Assert.Equal("https://e.org/m", prompts[1].QuestionBody.Links.Single().Target);
        Assert.Equal("https://e.org/m", prompts[0].QuestionBody.Links.Single().Target);
        Assert.DoesNotContain("[^n]", site["a/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("[m]", site["a/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_page_defines_itself_goes_before_what_it_includes()
    {
        var site = TestSite.Of("=== content/part.md\n[m]: https://e.org/part\n=== content/a.md\n{{< include \"part.md\" >}}\n\n[m]: https://e.org/own\n\n{{<orbit_review>}}\nQ: By [it][m]?\nA: Yes\n{{</orbit_review>}}\n");

        Assert.Equal("https://e.org/own", site.Course.Pages.Single(page => page.Url == "a/").Page.Prompts.Single().QuestionBody.Links.Single().Target);
    }

    public static TheoryData<string> Places =>
    [
        "- item\n\n  [^n]: The note.\n",
        "- item\n  [^n]: The note.\n",
        "1. item\n   - inner\n\n     [^n]: The\n     note.\n",
        "> quote\n>\n> [^n]: The note.\n",
        "> - [^n]: The note.\n",
        "[^n]: The note.\n",
        "[^n]:\n    The note.\n",
        "Words.\n[^n]: The note.\n",
        "[^o]: other[^n]\n[^n]: The note.\n\nWords[^o].\n",
        "{{<details summary=\"s\">}}\nInner.\n\n[^n]: The note.\n{{</details>}}\n",
    ];

    [Theory]
    [MemberData(nameof(Marks))]
    public void Each_mark_is_seen_and_eats_nothing(string typed, string seen)
    {
        var site = TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\n{typed}\n\n[^a]: note a\n[^b]: note b\n\n[m]: https://e.org/m\n");

        Assert.DoesNotContain(site.Course.Diagnostics, finding => finding.Code is "CK5002" or "CK5003" or "CK5008");
        Assert.Equal(seen, Seen(site["a/index.html"]));
        Assert.Contains("note a", site["a/index.html"], StringComparison.Ordinal);
        Assert.Contains("note b", site["a/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_note_is_found_wherever_it_is_defined(string definition)
    {
        var site = TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\nText[^n].\n\n{definition}\nEnd.\n");

        var html = site["a/index.html"];
        Assert.DoesNotContain(site.Course.Diagnostics, finding => finding.Code is "CK5002" or "CK5003");
        Assert.Contains("Text<sup><a class=\"footnote-ref\"", html, StringComparison.Ordinal);
        Assert.Matches("<li id=\"fn-n\">\\s*<p>The\\s+note\\.", html);
        Assert.Contains("<p>End.</p>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[^n]: One\n# Head\n", "<h1 id=\"head\">Head</h1>\n<p>End.</p>")]
    [InlineData("[^n]: One\n```\ncode\n```\n", "code\n</code></pre>\n<p>End.</p>")]
    [InlineData("[^n]: One\n\nTwo\n", "<p>Two</p>\n<p>End.</p>")]
    [InlineData("- item\n\n  [^n]: One\n\n  Two\n", "<p>Two</p>\n</li>\n</ul>\n<p>End.</p>")]
    [InlineData("> [^n]: One\n>\n> Two\n", "<p>Two</p>\n</blockquote>\n<p>End.</p>")]
    public void What_is_not_indented_below_a_note_is_the_pages(string definition, string seen)
    {
        var site = TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\nText[^n].\n\n{definition}\nEnd.\n");

        Assert.Contains(seen, site["a/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    Two", "<p>One</p>\n<p>Two")]
    [InlineData("  Two", "<p>One</p>\n<p>Two")]
    [InlineData("    - Two", "<p>One</p>\n<ul>\n<li>Two")]
    [InlineData("    ```\n    Two\n\n    Three\n    ```", "Two\n\nThree\n</code>")]
    public void What_is_indented_below_a_note_is_the_notes(string below, string seen)
    {
        var site = TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\nText[^n].\n\n[^n]: One\n\n{below}\n\nEnd.\n");

        Assert.Contains(seen, site["a/index.html"], StringComparison.Ordinal);
        Assert.Contains("<p>End.</p>\n<section", site["a/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Details_see_what_the_page_defines()
    {
        var site = TestSite.Of("""
            === content/a.md
            ---
            title: a
            ---
            {{<details summary="s">}}
            See [the manual][m], [m] and {{<details summary="t">}}that[^n] {{</details>}}.
            {{</details>}}

            [m]: {{<ref "b.md">}} "Title"
            [^n]: The note, with [m].
            === content/b.md
            ---
            title: b
            ---
            """);

        var html = site["a/index.html"];
        Assert.DoesNotContain(site.Course.Diagnostics, finding => finding.Code.StartsWith("CK5", StringComparison.Ordinal) && finding.Code != "CK5200");
        Assert.Contains("See <a href=\"../b/\" title=\"Title\">the manual</a>, <a href=\"../b/\" title=\"Title\">m</a>", html, StringComparison.Ordinal);
        Assert.Contains("The note, with <a href=\"../b/\" title=\"Title\">m</a>.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_carries_what_its_page_defines()
    {
        const string Page = """
            === content/a.md
            ---
            title: a
            ---
            Text.

            {{<orbit_review>}}
            Q: Where is [the manual][m]?
            A: There[^n].

            Q: Where else?
            A:
            - There[^n], not in [m]

            C: A {deletion with [m]} and a note[^n].
            {{</orbit_review>}}

            [m]: https://e.org/m
            [^n]: The *note*, with [m].
            """;

        var site = TestSite.Of(Page);
        var cards = TestNotes.Of(Page).All;

        Assert.DoesNotContain(site.Course.Diagnostics, finding => finding.Code is "CK5002" or "CK5003" or "CK5008" or "CK3112");
        Assert.Contains("<a href=\"https://e.org/m\">the manual</a>", cards[0].Fields[0], StringComparison.Ordinal);
        Assert.All([cards[0].Fields[1], cards[1].Fields[1], cards[2].Fields[0]], side => Assert.Contains("The <em>note</em>, with <a href=\"https://e.org/m\">m</a>.", side, StringComparison.Ordinal));
        Assert.Contains("deletion with <a href=\"https://e.org/m\">m</a>", cards[2].Fields[0], StringComparison.Ordinal);
        Assert.InRange(Regex.Count(site["a/index.html"], "The <em>note</em>"), 3, 4);
    }

    [Fact]
    public void Orbit_is_given_what_its_page_defines()
    {
        var prompt = OrbitCourse.Of("""
            === course.yml
            title: Tides
            id: tides
            base_url: https://example.org/t/
            review: orbit
            === content/_index.md
            ---
            title: Tides
            ---

            {{<orbit_review>}}
            Q: Where is [the manual][m], and [the page][p]?
            A: There[^n].
            {{</orbit_review>}}

            [m]: https://e.org/m
            [p]: other.md
            [^n]: The *note*.
            === content/other.md
            ---
            title: Other
            ---
            """).Prompts.Single();

        Assert.StartsWith("Where is [the manual][m], and [the page](https://example.org/t/other/)?\n\n[m]: https://e.org/m", prompt.Question, StringComparison.Ordinal);
        Assert.Equal("There[^n].\n\n[^n]: The *note*.", prompt.Answer);
    }

    [Fact]
    public void A_side_of_one_line_that_looks_like_a_definition_is_text()
    {
        var card = TestNotes.OfBlock("Q: How is a link defined?\nA: [a]: /u\n\nQ: And a note?\nA: [^a]: text").All;

        Assert.Equal("[a]: /u", Seen(card[0].Fields[1]));
        Assert.Equal("[^a]: text", Seen(card[1].Fields[1]));
    }

    [Fact]
    public void A_note_that_only_a_deletion_refers_to_is_told_where_its_mark_can_stand()
    {
        var site = TestSite.Of("=== content/a.md\n---\ntitle: a\n---\n{{<orbit_review>}}\nC: A {deletion[^n]}.\n{{</orbit_review>}}\n\n[^n]: x\n");

        var finding = Assert.Single(site.Course.Diagnostics, finding => finding.Code == "CK5002");
        Assert.Equal("A deletion cannot refer to the footnote 'n'", finding.Message);
        Assert.Equal("Put '[^n]' behind the brace.", finding.Hint);
    }

    private static string Seen(string html)
    {
        var body = Regex.Match(html, "<div class=\"prose\">\\s*(.*?)</p>", RegexOptions.Singleline) is { Success: true } page ? page.Groups[1].Value : html;
        body = Regex.Replace(body, "<sup>.*?>(\\d+)</a></sup>", "($1)");
        body = Regex.Replace(body, "<a [^<>]*>(.*?)</a>", "|$1|");
        return WebUtility.HtmlDecode(Regex.Replace(body, "<[^<>]*>", "")).Trim();
    }
}
