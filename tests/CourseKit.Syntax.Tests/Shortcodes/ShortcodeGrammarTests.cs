namespace CourseKit.Syntax.Tests;

public sealed class ShortcodeGrammarTests
{
    [Theory]
    [InlineData("{{<figure>}}")]
    [InlineData("{{< figure >}}")]
    [InlineData("{{<figure >}}")]
    [InlineData("{{<\n  figure\n>}}")]
    [InlineData("{{< figure />}}")]
    [InlineData("{{<figure/>}}")]
    [InlineData("{{%figure%}}")]
    [InlineData("{{% figure %}}")]
    public void Blanks_around_the_name_are_free(string text)
    {
        var call = Parsed.OnlyCall(text);

        Assert.Equal("figure", call.Name);
        Assert.Equal(text.Contains('/'), call.SelfClosing);
        Assert.Equal(text.Contains('%') ? ShortcodeNotation.Percent : ShortcodeNotation.Angle, call.Notation);
        Assert.Empty(Parsed.Codes(text));
    }

    [Theory]
    [InlineData("{{< figure a.png 12 x_y-z >}}", "a.png|12|x_y-z")]
    [InlineData("{{< figure \"two words\" >}}", "two words")]
    [InlineData("{{< figure \"say \\\"so\\\"\" >}}", "say \"so\"")]
    [InlineData("{{< figure \"C:\\dir\" >}}", "C:\\dir")]
    [InlineData("{{< figure `raw \"and\" \\\" all` >}}", "raw \"and\" \\\" all")]
    [InlineData("{{< figure `over\ntwo lines` >}}", "over\ntwo lines")]
    [InlineData("{{< figure \\\"legacy quotes\\\" >}}", "legacy quotes")]
    [InlineData("{{< figure \"\" >}}", "")]
    [InlineData("{{< figure \">}}\" >}}", ">}}")]
    [InlineData("{{< figure `{{< x >}}` >}}", "{{< x >}}")]
    [InlineData("{{< figure été 北京 >}}", "été|北京")]
    public void Positional_values_come_in_every_form(string text, string values)
    {
        var call = Parsed.OnlyCall(text);

        Assert.Equal(values, string.Join('|', call.Arguments.Select(argument => argument.Value)));
        Assert.All(call.Arguments, argument => Assert.Null(argument.Name));
        Assert.Empty(Parsed.Codes(text));
    }

    [Theory]
    [InlineData("{{< figure src=a.png alt=\"A lamp\" >}}", "src:a.png|alt:A lamp")]
    [InlineData("{{< figure src= \"a.png\" >}}", "src:a.png")]
    [InlineData("{{< figure src=\n\"a.png\" >}}", "src:a.png")]
    [InlineData("{{< figure src=`a.png` >}}", "src:a.png")]
    [InlineData("{{< figure src=\\\"a.png\\\" >}}", "src:a.png")]
    [InlineData("{{< figure src=/img/a%20b.png?x=1&y=2#z >}}", "src:/img/a%20b.png?x=1&y=2#z")]
    [InlineData("{{< figure src=https://example.org/a/ alt=x >}}", "src:https://example.org/a/|alt:x")]
    [InlineData("{{< figure data-x=1 a_b=2 >}}", "data-x:1|a_b:2")]
    [InlineData("{{< figure title=don't >}}", "title:don't")]
    [InlineData("{{< figure\n  src=\"a.png\"\n  alt=\"A lamp\"\n>}}", "src:a.png|alt:A lamp")]
    public void Named_values_come_in_every_form(string text, string values)
    {
        var call = Parsed.OnlyCall(text);

        Assert.Equal(values, string.Join('|', call.Arguments.Select(argument => $"{argument.Name}:{argument.Value}")));
        Assert.Empty(Parsed.Codes(text));
    }

    [Fact]
    public void A_bare_value_glued_to_the_end_of_its_tag_does_not_swallow_it()
    {
        var call = Parsed.OnlyCall("{{< figure src=a.png>}} text");

        Assert.Equal("a.png", Assert.Single(call.Arguments).Value);
        Assert.Equal("{{< figure src=a.png>}}".Length, call.TagSpan.Length);
    }

    [Fact]
    public void Every_argument_knows_its_place()
    {
        const string Text = "see {{< figure src=\"a.png\" alt=`A lamp` >}}";

        var call = Parsed.OnlyCall(Text);

        Assert.Equal("figure", Text.Substring(call.NameSpan.Start, call.NameSpan.Length));
        Assert.Equal(["src", "alt"], call.Arguments.Select(argument => Text.Substring(argument.NameSpan.Start, argument.NameSpan.Length)));
        Assert.Equal(["a.png", "A lamp"], call.Arguments.Select(argument => Text.Substring(argument.ValueSpan.Start, argument.ValueSpan.Length)));
    }

    [Theory]
    [InlineData("a {{ .Title }} b")]
    [InlineData("a { {< figure >}} b")]
    [InlineData("a {{{ b")]
    [InlineData("a >}} b")]
    public void Other_braces_are_prose(string text) => Assert.Equal("prose", Parsed.Outline(text));

    [Fact]
    public void A_brace_before_a_tag_is_prose() => Assert.Equal("prose figure prose", Parsed.Outline("{{{< figure >}}}"));

    [Theory]
    [InlineData("{{</* figure src=\"a\" */>}}", "{{< figure src=\"a\" >}}")]
    [InlineData("{{%/* figure */%}}", "{{% figure %}}")]
    [InlineData("{{</*figure*/>}}", "{{<figure>}}")]
    [InlineData("{{</* a */ b */>}}", "{{< a */ b >}}")]
    [InlineData("{{</* a\nb */>}}", "{{< a\nb >}}")]
    [InlineData("{{</* /details */>}}", "{{< /details >}}")]
    public void An_escaped_call_is_shown_and_not_run(string text, string shown)
    {
        var segment = Assert.Single(Parsed.Document(text).Segments);

        Assert.Equal(shown, Assert.IsType<EscapedShortcodeSegment>(segment).Literal);
        Assert.Empty(Parsed.Codes(text));
    }

    [Fact]
    public void Names_may_hold_folders_and_inline_ones_are_unknown_names()
    {
        Assert.Equal(["CK2005"], Parsed.Codes("{{< cards/lamp_2-b >}}"));
        Assert.Equal(["CK2005"], Parsed.Codes("{{< lamp.inline >}}"));
    }

    [Fact]
    public void Front_matter_is_a_segment_and_holds_no_shortcodes() =>
        Assert.Equal("settings prose figure", Parsed.Outline("---\ntitle: A {{< figure >}}\n---\n\n{{< figure >}}"));
}
