using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CourseKit.Export.Tests;

public sealed class ReviewTests
{
    [Fact]
    public void A_question_of_one_paragraph_is_the_summary_of_its_answer()
    {
        var prompt = Prompts("How **many** tides a day?\nTwo.").Single();

        Assert.Equal("How <strong>many</strong> tides a day?", prompt.QuerySelector("summary")!.InnerHtml);
        Assert.Equal("<p>Two.</p>", prompt.QuerySelector(".prompt-answer")!.InnerHtml.Trim());
    }

    [Fact]
    public void A_longer_question_stands_above_its_button_since_a_summary_holds_no_paragraphs()
    {
        var prompt = Prompts("Q: Which pulls?\n\n- the moon\n- the sun\n\nA: Both.").Single();

        Assert.Equal(2, prompt.QuerySelectorAll(".prompt-open li").Length);
        Assert.Equal("Show the answer", prompt.QuerySelector("summary")!.TextContent);
    }

    [Fact]
    public void A_cloze_is_asked_with_blanks_and_answered_in_full()
    {
        var prompt = Prompts("C: The {near|side} bulge faces the {moon}.").Single();

        Assert.Equal(
            """The <span class="blank" data-deletion="1">[side]</span> bulge faces the <span class="blank" data-deletion="2">[…]</span>.""",
            prompt.QuerySelector("summary")!.InnerHtml);
        Assert.Equal("The near bulge faces the moon.", prompt.QuerySelector(".prompt-answer")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("- 5", "- 5")]
    [InlineData("1. *January*", "1. <em>January</em>")]
    [InlineData("> $x$", "&gt; <code class=\"math\">x</code>")]
    [InlineData("# one", "# one")]
    [InlineData("\t[", "[")]
    [InlineData("a\n---", "a\n---")]
    [InlineData("a\n\n  b", "a\nb")]
    [InlineData("```", "```")]
    public void A_deletion_is_a_part_of_its_line_whatever_it_begins_with(string deletion, string html)
    {
        var answer = Prompts($"C: It is {{{deletion}}} there.").Single().QuerySelector(".prompt-answer")!.InnerHtml;

        Assert.Equal($"<p>It is <span class=\"deletion\" data-deletion=\"1\">{html}</span> there.</p>", answer.Trim());
    }

    [Fact]
    public void A_block_takes_its_own_colour_or_the_pages_or_the_courses()
    {
        var site = TestSite.Of("""
            === course.yml
            title: Tides
            base_url: https://example.org/
            palette: cyan
            === content/_index.md
            ---
            title: Tides
            ---

            {{<orbit_review color="purple">}}
            A?
            B.
            {{</orbit_review>}}

            {{<orbit_review>}}
            C?
            D.
            {{</orbit_review>}}
            === content/page.md
            ---
            title: Page
            palette: lime
            ---

            {{<orbit_review>}}
            E?
            F.
            {{</orbit_review>}}
            """);

        Assert.Equal(["purple", "cyan"], Blocks(site["index.html"]).Select(block => block.GetAttribute("data-palette")));
        Assert.Equal(["lime"], Blocks(site["page/index.html"]).Select(block => block.GetAttribute("data-palette")));
    }

    [Fact]
    public void Prompts_that_are_there_twice_do_not_share_an_id()
    {
        var body = "{{<orbit_review>}}\nA?\nB.\n{{</orbit_review>}}\n\n{{<orbit_review>}}\nA?\nB.\n{{</orbit_review>}}\n";
        var site = TestSite.Of("=== content/_index.md\n---\ntitle: Tides\n---\n\n" + body);

        Assert.Equal(["review-1-1", "review-2-1"], Blocks(site["index.html"]).Select(block => block.QuerySelector(".prompt")!.Id));
        Assert.Equal([], SiteStructure.Problems(site.Files));
    }

    private static List<IElement> Prompts(string block)
    {
        var site = TestSite.Of($"=== content/_index.md\n---\ntitle: Tides\n---\n\n{{{{<orbit_review>}}}}\n{block}\n{{{{</orbit_review>}}}}\n");
        return [.. Blocks(site["index.html"]).Single().QuerySelectorAll(".prompt")];
    }

    private static IEnumerable<IElement> Blocks(string page) => new HtmlParser().ParseDocument(page).QuerySelectorAll(".review");
}
