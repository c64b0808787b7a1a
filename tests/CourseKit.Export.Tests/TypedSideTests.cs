using CourseKit.Syntax;

namespace CourseKit.Export.Tests;

/// <summary>A side of which nothing would be seen, and a deletion that no card would be made of, are told.</summary>
public sealed class TypedSideTests
{
    [Theory]
    [InlineData("A: &nbsp;")]
    [InlineData("A: &nbsp; &#8203;")]
    [InlineData("A:\n[a]: /u\n[b]: /v")]
    [InlineData("A:\n[^a]: note\n    more")]
    [InlineData("A: <b>&nbsp;</b>")]
    [InlineData("A: <span title=\"x\"></span>")]
    [InlineData("A:\n<div>\n</div>")]
    [InlineData("A: \u200b")]
    public void A_side_of_which_nothing_is_seen_is_empty(string answer)
    {
        var site = TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\n{{{{<orbit_review>}}}}\nQ: What?\n{answer}\n{{{{</orbit_review>}}}}\n");

        Assert.Contains(site.Course.Diagnostics, finding => finding.Code == "CK3003" && finding.Location.Start.Line is 6 or 7);
    }

    [Theory]
    [InlineData("A: ![a](https://e.org/x.png)")]
    [InlineData("A: <img src=\"https://e.org/x.png\" alt=\"\">")]
    [InlineData("A: $x$")]
    [InlineData("A: ` `x")]
    [InlineData("A: &amp;")]
    [InlineData("A: ---")]
    [InlineData("A:\n```\nx\n```")]
    [InlineData("A: <https://e.org>")]
    [InlineData("A: 。")]
    [InlineData("A: 👍")]
    public void A_side_of_which_anything_is_seen_is_not(string answer)
    {
        var site = TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\n{{{{<orbit_review>}}}}\nQ: What?\n{answer}\n{{{{</orbit_review>}}}}\n");

        Assert.DoesNotContain(site.Course.Diagnostics, finding => finding.Code == "CK3003");
    }

    [Theory]
    [InlineData("Q: PID of bash?\nA: $$")]
    [InlineData("Q: $$\nA: PID of bash")]
    [InlineData("C: Bash is {$$} and {$$}, but $$.")]
    public void A_side_of_dollars_alone_is_text(string block)
    {
        var notes = TestNotes.OfBlock(block);

        Assert.DoesNotContain(notes.Course.Diagnostics, finding => finding.Code == "CK5001");
        Assert.Contains(notes.All.Single().Fields, field => field.Contains("$$", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A:\n| a |\n|---|\n| p {.active} |")]
    [InlineData("A:\n- p {.active}\n- q")]
    [InlineData("A:\nRule\n: p {.active}\n: q")]
    public void Braces_that_no_element_of_a_side_takes_are_told(string answer)
    {
        var site = TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\n{{{{<orbit_review>}}}}\nQ: What?\n{answer}\n{{{{</orbit_review>}}}}\n");

        Assert.Contains(site.Course.Diagnostics, finding => finding.Code is "CK5310");
    }

    [Theory]
    [InlineData("- item {#it}")]
    [InlineData("1. item {#it}")]
    [InlineData("| a {#it} |\n|---|\n| 1 |")]
    [InlineData("Term\n: item {#it}\n: more")]
    public void An_id_that_no_element_takes_is_no_place_to_link_to(string text)
    {
        var site = TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\nSee [it](#it).\n\n{text}\n");

        Assert.Contains(site.Course.Diagnostics, finding => finding.Code is "CK4121");
        Assert.DoesNotContain("id=\"it\"", site["a/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, 0)]
    [InlineData(501, 1)]
    public void Anki_makes_five_hundred_cards_of_a_cloze(int deletions, int findings)
    {
        var notes = TestNotes.OfBlock("C:" + string.Concat(Enumerable.Range(0, deletions).Select(i => $" {{d{i}}}")));

        Assert.Equal(findings, notes.Course.Diagnostics.Count(finding => finding.Code == "CK3068" && finding.Severity == Severity.Warning));
    }

    [Fact]
    public void Numbers_that_were_used_count()
    {
        string Cloze(int from, int to) => "C:" + string.Concat(Enumerable.Range(from, to - from).Select(i => $" {{d{i}}} is word {i}"));
        var before = TestNotes.OfBlock(Cloze(0, 400));

        var after = TestNotes.OfBlock(Cloze(150, 551), before: before);

        var finding = Assert.Single(after.Findings, finding => finding.Code == "CK3068");
        Assert.Equal("This deletion is number 501, and Anki makes cards up to number 500", finding.Message);
    }
}
