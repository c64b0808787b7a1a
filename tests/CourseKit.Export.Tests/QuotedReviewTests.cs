using CourseKit.Model;

namespace CourseKit.Export.Tests;

/// <summary>A review block in a quote, or in a callout that is written as one, has the marks of the quote before each line.</summary>
public sealed class QuotedReviewTests
{
    [Theory]
    [InlineData("> [!NOTE]\n> Text.\n>\n> ORBIT\n> Q: What?\n> A: That\n> END\n>\n> More.", "What?|That")]
    [InlineData("> [!TIP]\n> ORBIT\n> What?\n> That\n>\n> Who?\n> She\n> END", "What?|That Who?|She")]
    [InlineData(">ORBIT\n>Q: What?\n>A: That\n>END", "What?|That")]
    [InlineData("> > [!NOTE]\n> > ORBIT\n> > Q: What?\n> > A: > 140/90\n> > END", "What?|> 140/90")]
    [InlineData("- > [!NOTE]\n  > ORBIT\n  > Q: What?\n  > A: That\n  > END", "What?|That")]
    [InlineData("> - ORBIT\n>   Q: What?\n>   A: That\n>   END", "What?|That")]
    [InlineData("> ORBIT\n> Q: What?\n> A:\n> - one\n>   - two\n>\n> and\n> END", "What?|- one\n  - two\n\nand")]
    [InlineData("> ORBIT\n> Q: What?\n> A: This\n>\n> ```cs\n> var x = 1;\n>\n>   y();\n> ```\n> END", "What?|This\n\n```cs\nvar x = 1;\n\n  y();\n```")]
    [InlineData("> ORBIT\n> Q: What?\n> A: Two\n>\n> > quoted\n> END", "What?|Two\n\n> quoted")]
    [InlineData("> ORBIT\nQ: What?\nA: That\n> END", "What?|That")]
    public void It_is_read_as_it_is_outside(string text, string prompts)
    {
        var page = text.Replace("ORBIT", "{{< orbit_review >}}", StringComparison.Ordinal).Replace("END", "{{< /orbit_review >}}", StringComparison.Ordinal);
        var site = TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\n{page}\n");

        Assert.DoesNotContain(site.Course.Diagnostics, finding => finding.Severity == CourseKit.Syntax.Severity.Error);
        Assert.Equal(prompts, string.Join(" ", site.Course.Pages.SelectMany(own => own.Page.Prompts).Select(TextOf)));
    }

    [Fact]
    public void A_cloze_in_a_quote_keeps_its_lines_and_what_follows_stays_in_the_quote()
    {
        const string page = "> [!NOTE]\n> {{< orbit_review >}}\n> C: The {one}\n> and the {two}. {#both}\n> {{< /orbit_review >}}\n>\n> After.";
        var site = TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\n{page}\n");

        var prompt = site.Course.Pages.SelectMany(own => own.Page.Prompts).Single();
        Assert.Equal("The {one}\nand the {two}.", prompt.Question.Text);
        Assert.Matches("(?s)callout-note.*review-head.*<p>After.</p>\\s*</div>", site["a/index.html"]);
    }

    private static string TextOf(Prompt prompt) => $"{prompt.Question.Text}|{prompt.Answer!.Text}";
}
