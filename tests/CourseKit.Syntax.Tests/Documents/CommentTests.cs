namespace CourseKit.Syntax.Tests;

/// <summary>A comment is what CommonMark calls one: only that hides review blocks, and one that hides nothing is told to be open.</summary>
public sealed class CommentTests
{
    private const string Block = "{{<orbit_review>}}\nWhy?\nBecause.\n{{</orbit_review>}}";
    private const string OneLine = "{{<orbit_review>}}Why?{{</orbit_review>}}";

    [Theory]
    [InlineData("[x](https://example.org \"a <!-- b\")")]
    [InlineData("[x](https://example.org 'a <!-- b')")]
    [InlineData("[x](https://example.org (a <!-- b))")]
    [InlineData("[x](https://example.org\n\"a <!-- b\")")]
    [InlineData("![x](lamp.svg \"<!-- b\")")]
    [InlineData("[![x](lamp.svg \"<!--\")](more.md \"<!-- b\")")]
    [InlineData("[x](a<!--b)")]
    [InlineData("[x](<a b\\<!--c>)")]
    [InlineData("> [x](https://example.org\n> \"a <!-- b\")")]
    [InlineData("- a\n\n  [x](https://example.org \"a <!-- b\")")]
    [InlineData("# [x](https://example.org \"a <!-- b\")")]
    [InlineData("| [x](u \"<!-- a\") | b |\n|---|---|\n| c | d |")]
    [InlineData("`<!-- b`")]
    [InlineData("`` ` <!-- b ``")]
    [InlineData("```\n<!-- b\n```")]
    [InlineData("> ~~~\n> <!-- b\n> ~~~")]
    [InlineData("    <!-- b")]
    [InlineData("a\n\n\t<!-- b")]
    [InlineData("<https://example.org/!--b>")]
    [InlineData("<a title=\"<!-- b\">c</a>")]
    [InlineData("a <img alt='<!--' src=x> b")]
    [InlineData("<a\n  title=\"<!-- b\">c</a>")]
    [InlineData("> a <a\n> title=\"<!-- b\">c</a>")]
    [InlineData("<div title=\"<!-- b\">\nc\n</div>")]
    [InlineData("<script>\nlet a = \"<!--\";\n</script>")]
    [InlineData("<style>\n/* <!-- */\n</style>")]
    [InlineData("<textarea>\n<!--\n</textarea>")]
    [InlineData("a <? <!-- ?> b")]
    [InlineData("<![CDATA[ <!-- ]]>")]
    [InlineData("<!DOCTYPE a <!-- >")]
    [InlineData("\\<!-- b")]
    [InlineData("&lt;!-- b")]
    [InlineData("<! -- b")]
    [InlineData("<!- b")]
    [InlineData("[l]: https://example.org \"<!-- b\"")]
    [InlineData("[l]:\nhttps://example.org\n'<!-- b'\n[m]: <a b> \"<!--\"\n")]
    [InlineData("[^a]: [x](u \"<!-- b\")")]
    [InlineData("*[AB]: <!-- b")]
    [InlineData("{{< figure alt=\"<!-- b\" >}}")]
    [InlineData("a {{< figure alt=\"<!-- b\" >}} c")]
    [InlineData("{{</* figure alt=\"<!-- b\" */>}}")]
    [InlineData("$a <!-- b$")]
    [InlineData("$$\na\n<!-- b\n$$")]
    [InlineData("\\(a <!-- b\\)")]
    [InlineData("\\[\na <!-- b\n\\]")]
    [InlineData("\\begin{align}\na\n<!-- b\n\\end{align}")]
    [InlineData("<div>\n$a <!-- b$\n</div>")]
    [InlineData("# A {title=\"<!-- b\"}")]
    [InlineData("*a*{title=\"<!-- b\"} c")]
    [InlineData("<!-- a -->")]
    [InlineData("a <!-- b --> c")]
    [InlineData("<!-->")]
    [InlineData("<!--->")]
    [InlineData("a <!--> b")]
    [InlineData("a <!---> b")]
    [InlineData("<!-- a -- b -->")]
    public void Nothing_else_hides_what_stands_between_it_and_a_closing_mark(string text)
    {
        var page = $"{text}\n\n{Block}\n\nEnd -->\n";

        Assert.Single(Parsed.Prompts(page));
        Assert.Empty(Parsed.Codes(page));
    }

    [Fact]
    public void A_comment_in_front_matter_is_none()
    {
        var page = $"---\ntitle: \"<!-- a\"\n---\n\n{Block}\n\nEnd -->\n";

        Assert.Single(Parsed.Prompts(page));
        Assert.Empty(Parsed.Codes(page));
    }

    [Theory]
    [InlineData("<!-- a\n\n" + Block + "\n\nb -->")]
    [InlineData("a\n   <!--\n" + Block + "\n-->")]
    [InlineData("<!--" + Block + "-->")]
    [InlineData("> <!--\n> {{<orbit_review>}}\n> Why?\n> Because.\n> {{</orbit_review>}}\n> -->")]
    [InlineData("- a\n\n  <!--\n\n  {{<orbit_review>}}\n  Why?\n  Because.\n  {{</orbit_review>}}\n\n  -->")]
    [InlineData("a <!-- " + OneLine + " --> b")]
    [InlineData("a <!--\n" + OneLine + "\n--> b")]
    [InlineData("[a <!-- " + OneLine + " --> b](u)")]
    [InlineData("[x](u \"a\" <!-- " + OneLine + " -->")]
    [InlineData("# a <!-- " + OneLine + " -->")]
    [InlineData("<div>\n<!--\n" + Block + "\n-->\n</div>")]
    [InlineData("<pre>\n<!--\n\n" + Block + "\n-->\n</pre>")]
    [InlineData("<!-- a --> <!-- " + OneLine + " -->")]
    [InlineData("<!-- a {{< figure alt=\"-->\" >}} " + Block + " -->")]
    public void A_comment_hides_review_blocks(string text)
    {
        Assert.Empty(Parsed.Blocks(text));
        Assert.DoesNotContain("CK2031", Parsed.Codes(text));
    }

    [Theory]
    [InlineData("a <!-- b", "1:3")]
    [InlineData("a\n# b <!-- c", "2:5")]
    [InlineData("| a <!-- | b |\n|---|---|\n| c | d |", "1:5")]
    [InlineData("- <!-- b", "1:3")]
    [InlineData("> <!-- b\n> c", "1:3")]
    [InlineData("[^a]: <!-- b", "1:7")]
    [InlineData("<div>\n<!-- b\n</div>", "2:1")]
    [InlineData("<!-- a --> <!-- b", "1:12")]
    [InlineData("[x](https://example.org\"a <!-- b\")", "1:27")]
    [InlineData("![x](lamp.svg <!-- b)", "1:15")]
    [InlineData("x](https://example.org \"a <!-- b\")", "1:27")]
    [InlineData("`a <!-- b", "1:4")]
    [InlineData("\\\\<!-- b", "1:3")]
    public void A_comment_that_ends_only_after_its_block_hides_nothing_and_is_told(string text, string position)
    {
        var page = $"{text}\n\n{Block}\n\nEnd -->\n";

        Assert.Equal([position + " CK2031"], Parsed.Findings(page));
        Assert.Single(Parsed.Prompts(page));
    }

    [Theory]
    [InlineData("<p title=\"<!-- a\">b</p>")]
    [InlineData("<p title='<!-- a' class=\"-->\">b</p>")]
    [InlineData("<script>let a = \"<!--\";</script>")]
    [InlineData("<title>A <!-- b</title>")]
    [InlineData("<!-->")]
    public void In_an_HTML_file_too_only_a_comment_hides(string text)
    {
        var page = $"{text}\n{Block}\n<p>End --></p>\n";

        var document = Parsed.Document(page, ContentFormat.Html);

        Assert.Empty(document.Diagnostics);
        Assert.Single(document.Segments.OfType<PromptBlockSegment>());
    }

    [Theory]
    [InlineData("a <!-- b", "in the same paragraph")]
    [InlineData("<div>\n<!-- b\n\n-->", "blank line")]
    [InlineData("<!-- b", "Put '-->' after it.")]
    public void What_to_do_is_told_for_the_place(string text, string hint) =>
        Assert.Contains(hint, Parsed.Only(text).Finding.Hint, StringComparison.Ordinal);
}
