namespace CourseKit.Syntax.Tests;

public sealed class ShortcodeNestingTests
{
    [Theory]
    [InlineData("{{< details >}}a{{< /details >}}", "details[prose]")]
    [InlineData("{{< details >}}{{</ details >}}", "details[]")]
    [InlineData("{{<details>}}a{{</details>}}", "details[prose]")]
    [InlineData("{{< details />}} a", "details prose")]
    [InlineData("{{< details >}}a{{< quote >}}b{{< /quote >}}c{{< /details >}}", "details[prose quote[prose] prose]")]
    [InlineData("{{< details >}}{{< details >}}a{{< /details >}}{{< /details >}}", "details[details[prose]]")]
    [InlineData("{{< details >}}{{% quote %}}a{{% /quote %}}{{< /details >}}", "details[quote[prose]]")]
    [InlineData("{{% details %}}{{< quote >}}a{{< /quote >}}{{% /details %}}", "details[quote[prose]]")]
    [InlineData("{{< details >}}{{< figure >}}a{{< /details >}}", "details[figure prose]")]
    [InlineData("{{< note >}}a", "note prose")]
    [InlineData("{{< note >}}a{{< /note >}}", "note[prose]")]
    [InlineData("{{< note >}}a{{< note >}}b{{< /note >}}", "note prose note[prose]")]
    [InlineData("{{< details >}}{{< note >}}a{{< /details >}}", "details[note prose]")]
    [InlineData("{{< highlight >}}a <b> ``` c{{< /highlight >}}", "highlight[prose]")]
    public void Tags_pair_by_stack(string text, string outline)
    {
        Assert.Equal(outline, Parsed.Outline(text));
        Assert.Empty(Parsed.Codes(text));
    }

    [Fact]
    public void Inner_spans_lie_between_the_tags()
    {
        const string Text = "x {{< details >}} in {{< /details >}} y";

        var segment = Assert.Single(Parsed.AllSegments(Text).OfType<ShortcodeSegment>());

        Assert.Equal(" in ", Text.Substring(segment.InnerSpan!.Value.Start, segment.InnerSpan.Value.Length));
        Assert.Equal("{{< details >}} in {{< /details >}}", Text.Substring(segment.Span.Start, segment.Span.Length));
    }

    [Theory]
    [InlineData("{{< details >}}a", "1:1 CK2002", "details prose")]
    [InlineData("a{{< /details >}}", "1:2 CK2003", "prose '{{< /details >}}'")]
    [InlineData("{{< details >}}a{{< /quote >}}", "1:17 CK2004", "details[prose]")]
    [InlineData("{{< details >}}a{{< /detials >}}", "1:17 CK2004", "details[prose]")]
    [InlineData("{{< details >}}{{< details >}}a{{< /detials >}}{{< /details >}}", "1:32 CK2004", "details[details[prose]]")]
    [InlineData("{{< details >}}{{< quote >}}a{{< /details >}}{{< /quote >}}", "1:30 CK2004", null)]
    [InlineData("{{< details >}}{{< quote >}}a{{< /details >}}b", "1:16 CK2002", "details[quote prose] prose")]
    [InlineData("{{< quote >}}a{{< details >}}b{{< /details >}}", "1:1 CK2002", "quote prose details[prose]")]
    [InlineData("{{< figure >}}a{{< /figure >}}", "1:16 CK2011", "figure prose '{{< /figure >}}'")]
    [InlineData("{{< detials >}}a{{< /details >}}", "1:5 CK2005", "'{{< detials >}}' prose '{{< /details >}}'")]
    [InlineData("{{< callout >}}a{{< /callout >}}b", "1:5 CK2005", "'{{< callout >}}' prose '{{< /callout >}}' prose")]
    [InlineData("{{< details\n\na {{< /details >}}", "1:1 CK2001", "details[prose]")]
    [InlineData("{{< details >}}a{{< /details", "1:17 CK2001", "details[prose]")]
    public void A_mistake_in_nesting_is_told_once_and_the_rest_is_read(string text, string finding, string? outline)
    {
        Assert.Equal([finding], Parsed.Findings(text));
        if (outline is not null) Assert.Equal(outline, Parsed.Outline(text));
    }

    [Fact]
    public void Every_mistake_of_a_page_is_reported()
    {
        const string Text = "{{< figrue >}}\n\n{{< details >}}\n\n{{< /quote >}}\n\n{{< figure 'a' >}}\n\n{{< /note >}}\n\n{{< figure src=\"a\" b >}}\n";

        Assert.Equal(["1:5 CK2005", "5:1 CK2004", "7:12 CK2010", "9:1 CK2003", "11:20 CK2006"], Parsed.Findings(Text));
    }

    [Fact]
    public void Nesting_without_end_is_cut_off_and_told_once()
    {
        var text = string.Concat(Enumerable.Repeat("{{< details >}}", 10_000)) + string.Concat(Enumerable.Repeat("{{< /details >}}", 10_000));

        Assert.Equal(["CK2021"], Parsed.Codes(text));
    }

    [Fact]
    public void A_near_name_is_suggested()
    {
        var (finding, text) = Parsed.Only("{{< figrue src=\"a\" >}}");

        Assert.Equal("figrue", text);
        Assert.Contains("'figure'", finding.Hint, StringComparison.Ordinal);
    }
}
