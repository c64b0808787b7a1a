namespace CourseKit.Syntax.Tests;

public sealed class VerbatimTests
{
    [Theory]
    [InlineData("a\n\n```go\ncode\n\n{{< figure >}}\n", "3:1")]
    [InlineData("~~~\ncode\n```\n", "1:1")]
    [InlineData("````\ncode\n```\n", "1:1")]
    [InlineData("```\ncode\n``` x\n", "1:1")]
    [InlineData("> ```\n> code\n\ntext\n", "1:3")]
    [InlineData("- ```\n  code\n\ntext\n", "1:3")]
    [InlineData("{{< details >}}\n```\ncode\n{{< /details >}}\n", "2:1")]
    [InlineData("{{<orbit_review>}}\nQ: a?\nA: b\n```\n{{</orbit_review>}}\n", "4:1")]
    public void A_fence_that_is_not_closed_is_told_where_it_opens(string text, string position)
    {
        Assert.Equal([position + " CK2030"], Parsed.Findings(text));
    }

    [Theory]
    [InlineData("```\n```")]
    [InlineData("```\na\n`````")]
    [InlineData("   ```\na\n  ```")]
    [InlineData("- a\n  ```\n  b\n  ```\n- c")]
    [InlineData("> > ```\n> > a\n> > ```\n")]
    [InlineData("10. ~~~\n    a\n    ~~~")]
    [InlineData("    ```\n    no fence, but code\n")]
    [InlineData("a\r\n```\r\nb\r\n```\r\n")]
    [InlineData("`` ``` ``")]
    public void A_fence_that_is_closed_is_not(string text) => Assert.Empty(Parsed.Codes(text));

    [Fact]
    public void After_an_unclosed_fence_the_rest_is_still_checked()
    {
        const string Text = "```\ncode\n\n{{< figrue >}}\n\n{{<orbit_review>}}\nQ?\nA.\n{{</orbit_review>}}\n";

        Assert.Equal(["1:1 CK2030", "4:5 CK2005"], Parsed.Findings(Text));
        Assert.Single(Parsed.Prompts(Text));
    }

    [Theory]
    [InlineData("a\n<!-- b\n\n{{< figure >}}", "2:1")]
    [InlineData("{{< details >}}<!-- a{{< /details >}} -->", "1:16")]
    public void A_comment_that_is_not_closed_is_told_where_it_opens(string text, string position) =>
        Assert.Equal([position + " CK2031"], Parsed.Findings(text));

    [Fact]
    public void In_an_HTML_file_only_comments_hide()
    {
        const string Text = "<p>a ` b {{< figure >}} ` c</p>\n```\n<!-- {{< figure >}} -->\n";

        Assert.Equal(["3:6 CK2020"], Parsed.Findings(Text, ContentFormat.Html));
    }

    [Fact]
    public void An_HTML_file_has_prompts_too()
    {
        const string Text = "<p>a</p>\n{{< orbit_review >}}\nWhy?\nBecause.\n{{< /orbit_review >}}\n<orbit-reviewarea><orbit-prompt question=a answer=b></orbit-prompt></orbit-reviewarea>";

        var document = Parsed.Document(Text, ContentFormat.Html);

        Assert.Empty(document.Diagnostics);
        Assert.Equal(2, document.Segments.OfType<PromptBlockSegment>().Sum(block => block.Block.Prompts.Count));
    }
}
