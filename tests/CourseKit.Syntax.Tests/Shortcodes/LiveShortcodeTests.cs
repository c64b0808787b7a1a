namespace CourseKit.Syntax.Tests;

public sealed class LiveShortcodeTests
{
    [Theory]
    [InlineData("```\n{{< figure >}}\n```", ShortcodePlace.CodeFence)]
    [InlineData("~~~ go\n{{< figure >}}\n~~~", ShortcodePlace.CodeFence)]
    [InlineData("> ```\n> {{< figure >}}\n> ```", ShortcodePlace.CodeFence)]
    [InlineData("- a\n\n  ```\n  {{< figure >}}\n  ```", ShortcodePlace.CodeFence)]
    [InlineData("1. a\n   - b\n     ~~~~\n     {{< figure >}}\n     ~~~~", ShortcodePlace.CodeFence)]
    [InlineData("a `{{< figure >}}` b", ShortcodePlace.CodeSpan)]
    [InlineData("a ``x ` {{< figure >}}`` b", ShortcodePlace.CodeSpan)]
    [InlineData("a `x\n{{< figure >}}` b", ShortcodePlace.CodeSpan)]
    [InlineData("<!-- {{< figure >}} -->", ShortcodePlace.Comment)]
    [InlineData("<!--\n\n{{< figure >}}\n\n--> b", ShortcodePlace.Comment)]
    [InlineData("a <!--\n{{< figure >}}\n--> b", ShortcodePlace.Comment)]
    public void A_call_in_code_or_a_comment_runs_and_is_told(string text, ShortcodePlace place)
    {
        var call = Parsed.OnlyCall(text);
        var (finding, _) = Parsed.Only(text);

        Assert.Equal(place, call.Place);
        Assert.Equal("CK2020", finding.Code);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("{{</* figure */>}}", finding.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```shell\ncurl https://example.org/{{< note >}}/{{< note >}}.tgz\n```")]
    [InlineData("a `v{{< note >}}` b")]
    [InlineData("<!-- {{< note >}} -->")]
    public void A_call_that_gives_text_is_meant_to_run_in_code(string text)
    {
        Assert.Contains(Parsed.AllSegments(text).OfType<ShortcodeSegment>(), segment => segment.Call.Place != ShortcodePlace.Prose);
        Assert.Empty(Parsed.Codes(text));
    }

    [Theory]
    [InlineData("a ` b {{< figure >}}")]
    [InlineData("a ` b\n\n{{< figure >}} ` c")]
    [InlineData("a ` b\n- {{< figure >}} ` c")]
    [InlineData("a \\`{{< figure >}}` b")]
    [InlineData("a `` b {{< figure >}} ` c")]
    [InlineData("```\ncode\n```\n{{< figure >}}")]
    [InlineData("``` a ` b\n{{< figure >}}")]
    [InlineData("`<!--` {{< figure >}} -->")]
    [InlineData("<!-- ``` -->\n{{< figure >}}")]
    [InlineData("```\n<!--\n```\n{{< figure >}}")]
    [InlineData("{{< figure title=`raw` >}}")]
    [InlineData("{{< figure title=\"<!-- ` \" >}} {{< note >}} {{< figure title=\"`-->\" >}}")]
    [InlineData("<!--> {{< figure >}}")]
    public void A_call_beside_code_is_a_call(string text)
    {
        Assert.All(Parsed.AllSegments(text).OfType<ShortcodeSegment>(), segment => Assert.Equal(ShortcodePlace.Prose, segment.Call.Place));
        Assert.Empty(Parsed.Codes(text));
    }

    [Fact]
    public void Code_in_an_inner_text_ends_with_it()
    {
        const string Text = "{{< details >}}\n    ```\n    {{< figure >}}\n    ```\n{{< /details >}}\n\n{{< figure >}}";

        Assert.Equal(["3:5 CK2020"], Parsed.Findings(Text));
    }

    [Fact]
    public void A_call_inside_a_call_in_code_is_told_too()
    {
        const string Text = "```\n{{< details >}}\n{{< figure >}}\n{{< /details >}}\n```";

        Assert.Equal(["2:1 CK2020", "3:1 CK2020"], Parsed.Findings(Text));
    }

    [Fact]
    public void An_opening_tag_alone_in_a_code_span_is_told_how_to_show_it()
    {
        var (finding, _) = Parsed.Only("Begin with `{{< details >}}`.");

        Assert.Equal("CK2002", finding.Code);
        Assert.Contains("{{</* details */>}}", finding.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```\n{{<orbit_review>}}\nQ?\nA.\n{{</orbit_review>}}\n```")]
    [InlineData("a `{{<orbit_review>}}` b")]
    [InlineData("a `{{<orbit_review>}} Q {{</orbit_review>}}` b")]
    public void A_review_block_in_code_is_text(string text)
    {
        var (finding, found) = Parsed.Only(text);

        Assert.Equal("CK2020", finding.Code);
        Assert.Equal("{{<orbit_review>}}", found);
        Assert.Empty(Parsed.Blocks(text));
    }

    [Theory]
    [InlineData("{{<orbit_review>}}\nQ?\nA.\n{{</orbit_review>}}")]
    [InlineData("{{< note >}}\n{{< figure >}}\n{{< details >}}a{{< /details >}}")]
    public void What_stands_in_a_shortcode_that_keeps_its_text_is_shown_without_a_word(string text)
    {
        Assert.Empty(Parsed.Codes($"{{{{< highlight >}}}}\n{text}\n{{{{< /highlight >}}}}"));
        Assert.Empty(Parsed.Blocks($"{{{{< highlight >}}}}\n{text}\n{{{{< /highlight >}}}}"));
    }

    [Fact]
    public void A_fence_ends_inside_a_review_block_that_is_text()
    {
        const string Text = "```\n{{<orbit_review>}}\n```\n\n{{< figure >}}\n\n{{</orbit_review>}}\n";

        Assert.Equal("prose figure prose", Parsed.Outline(Text));
        Assert.Equal(["2:1 CK2020"], Parsed.Findings(Text));
    }

    [Fact]
    public void A_review_block_in_a_comment_is_hidden_without_a_word()
    {
        const string Text = "<!--\n{{<orbit_review>}}\nQ?\nA.\n{{</orbit_review>}}\n-->\n";

        Assert.Empty(Parsed.Blocks(Text));
        Assert.Empty(Parsed.Codes(Text));
    }
}
