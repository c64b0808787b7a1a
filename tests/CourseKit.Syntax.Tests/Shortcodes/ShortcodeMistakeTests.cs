namespace CourseKit.Syntax.Tests;

public sealed class ShortcodeMistakeTests
{
    [Theory]
    [InlineData("CK2001", "{{< figure src=\"a\"\n\nText goes on. More text's here.", "{{< figure")]
    [InlineData("CK2001", "{{< figure src=\"a\" >}\n\nText.", "{{< figure")]
    [InlineData("CK2001", "{{<", "{{<")]
    [InlineData("CK2006", "{{< figure src=\"a\" b >}}", "b")]
    [InlineData("CK2006", "{{< figure a alt=\"b\" >}}", "alt")]
    [InlineData("CK2007", "{{< figure alt=\"the \"red\" lamp\" >}}", "\"")]
    [InlineData("CK2007", "{{< figure alt=the\"red lamp=x >}}", "\"")]
    [InlineData("CK2007", "{{< figure src=\"a.png alt=\"b\" >}}", "\"")]
    [InlineData("CK2008", "{{< fig:ure >}}", "fig:ure")]
    [InlineData("CK2008", "{{< my.figure >}}", "my.figure")]
    [InlineData("CK2008", "{{< >}}", "{{< ")]
    [InlineData("CK2008", "{{< \"figure\" >}}", "{{< ")]
    [InlineData("CK2009", "{{< figure %}}", "%}}")]
    [InlineData("CK2009", "{{% figure >}}", ">}}")]
    [InlineData("CK2009", "{{< figure src=a.png %}}", "%}}")]
    [InlineData("CK2009", "{{< figure }}", "}}")]
    [InlineData("CK2010", "{{< figure 'a b' >}}", "'a b'")]
    [InlineData("CK2010", "{{< figure alt='a b' >}}", "'a b'")]
    [InlineData("CK2010", "{{< figure alt='a >}}", "'a")]
    [InlineData("CK2012", "{{< details >}}a{{< /details open >}}", "open")]
    [InlineData("CK2013", "{{< figure /img/a.png >}}", "/img/a.png")]
    [InlineData("CK2013", "{{< figure it's >}}", "it's")]
    [InlineData("CK2014", "{{< figure alt=\"a lamp >}}", "\"")]
    [InlineData("CK2014", "{{< figure alt=`a lamp >}}", "`")]
    [InlineData("CK2014", "{{< figure \\\"a lamp >}}", "\\\"")]
    [InlineData("CK2015", "{{</* figure >}} and so on", "{{</*")]
    [InlineData("CK2015", "{{</* figure >}}\n\n{{</* figure */>}}", "{{</*")]
    [InlineData("CK2016", "{{< figure src= >}}", "src=")]
    [InlineData("CK2016", "{{< figure src= alt=\"x\" >}}", "src=")]
    [InlineData("CK2017", "{{< figure src =\"a\" >}}", "=")]
    [InlineData("CK2017", "{{< figure =\"a\" >}}", "=")]
    public void Each_mistake_is_found_at_its_place_and_nothing_else(string code, string text, string pointed)
    {
        var (finding, found) = Parsed.Only(text);

        Assert.Equal(code, finding.Code);
        Assert.Equal(pointed, found);
        Assert.NotNull(finding.Label);
        Assert.NotNull(finding.Hint);
    }

    [Fact]
    public void What_follows_a_mistake_is_read_on()
    {
        const string Text = "{{< figure alt='a' >}}{{< figure src=\"x\n\n{{< figure src=\"b\" %}}{{< figure alt=\"c\" >}}";

        Assert.Equal(4, Parsed.AllSegments(Text).OfType<ShortcodeSegment>().Count());
        Assert.Equal(["1:16 CK2010", "1:23 CK2001", "3:20 CK2009"], Parsed.Findings(Text));
    }

    [Fact]
    public void A_value_in_single_quotes_is_read_as_it_was_meant()
    {
        var call = Parsed.OnlyCall("{{< figure alt='the red lamp' src='a.png' >}}");

        Assert.Equal(["the red lamp", "a.png"], call.Arguments.Select(argument => argument.Value));
        Assert.True(call.Malformed);
    }

    [Fact]
    public void The_fix_for_single_quotes_is_written_out()
    {
        var (finding, _) = Parsed.Only("{{< figure alt='the red lamp' >}}");

        Assert.Contains("\"the red lamp\"", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stray_quote_leaves_the_rest_of_the_value_and_the_next_parameter_whole()
    {
        var call = Parsed.OnlyCall("{{< figure alt=\"the \"red\" lamp\" src=\"a.png\" >}}");

        Assert.Equal(["alt", "src"], call.Arguments.Select(argument => argument.Name));
        Assert.Equal("the \"red\" lamp", call.Arguments[0].Value);
    }

    [Fact]
    public void An_unclosed_quote_ends_with_its_tag()
    {
        var call = Parsed.OnlyCall("{{< figure alt=\"a lamp >}} and \"so\" on");

        Assert.Equal("a lamp", Assert.Single(call.Arguments).Value);
    }

    [Fact]
    public void A_mismatch_shows_where_the_tag_begins()
    {
        var (finding, _) = Parsed.Only("{{< figure %}}");

        Assert.Equal(new LinePosition(1, 1), Assert.Single(finding.Related).Location.Start);
    }
}
