namespace CourseKit.Model.Tests;

public class ReferenceTests
{
    [Theory]
    [InlineData("One[^a] two[^b].\n\n[^a]: A", "1:12-1:16 CK5002")]
    [InlineData("One[^a].\n\n[^a]: A\n[^b]: B", "4:2-4:4 CK5003")]
    [InlineData("One[^a].\n\n[^a]: A\n\n[^a]: B", "5:2-5:4 CK5004")]
    [InlineData("`[^a]` \\[^a] [^a](b.md) and\n\n    [^a]\n\n```\n[^a]\n```", "")]
    [InlineData("A class [^a b] or x^[^] is text", "")]
    [InlineData("{{< note >}}\nOne[^a]\n{{< /note >}}\n\n[^a]: A", "")]
    [InlineData("{{< note >}}\nOne[^a]\n\n[^b]: B\n{{< /note >}}\n\n[^a]: A [^b]\n[^c]: C", "8:2-8:4 CK5003")]
    [InlineData("{{< note >}}\nOne[^a] [x][y]\n{{< /note >}}\n\n```\n[^a]: A\n```\n", "2:4-2:8 CK5002, 2:12-2:15 CK5008")]
    [InlineData("See [the list][cases].", "1:15-1:22 CK5008")]
    [InlineData("See [the list][] and [the list].\n\n[the list]: x", "")]
    [InlineData("`a[i][j]` a[i][j] [3][4] [x][y](z.md)", "1:29-1:32 CK5008")]
    [InlineData("a[i][j] and list[0][x]", "")]
    public void A_reference_and_its_definition_need_each_other(string text, string findings) =>
        Assert.Equal(findings, ProseBench.Findings(ProseBench.Parse(text)));

    [Fact]
    public void A_misspelt_footnote_is_told_the_near_name()
    {
        var body = ProseBench.Parse("One[^krakovna] two[^krakowna].\n\n[^krakovna]: Cases.");

        Assert.Equal("Did you mean '[^krakovna]'?", Assert.Single(body.Diagnostics).Hint);
    }

    [Theory]
    [InlineData("![](a.png)", "1:1-1:11 CK5005")]
    [InlineData("![ ](a.png)", "1:1-1:12 CK5005")]
    [InlineData("![a](a.png) ![](a.png){role=presentation} ![](a.png){alt=\"\"}", "")]
    [InlineData("<img src=\"a.png\">", "1:1-1:18 CK5005")]
    [InlineData("<img src=\"a.png\" alt=\"\">", "")]
    [InlineData("{{< figure src=\"a.png\" >}}", "1:1-1:27 CK5006")]
    [InlineData("{{< figure src=\"a.png\" title=\"t\" >}}", "1:1-1:37 CK5006")]
    [InlineData("{{< figure src=\"a.png\" title=\"t\" alt=\"\" >}}", "")]
    public void What_readers_would_miss_is_reported(string text, string findings) =>
        Assert.Equal(findings, ProseBench.Findings(ProseBench.Parse(text)));

    [Theory]
    [InlineData("alt=\"A\" caption=\"C\" title=\"T\"", "A", null)]
    [InlineData("alt=\"\" caption=\"C\"", "", null)]
    [InlineData("caption=\"The *first* [C](d)\" title=\"T\"", "The first C", "caption")]
    [InlineData("title=\"T & U\"", "T & U", "title")]
    [InlineData("", "", null)]
    public void The_text_of_a_figure_is_its_alt_or_else_what_stands_under_it(string arguments, string alt, string? standIn)
    {
        var body = ProseBench.Parse($"{{{{< figure src=\"a.png\" {arguments} >}}}}");

        Assert.Equal(new PictureText(alt, standIn), PictureText.Of(Assert.Single(body.Embeds.OfType<ShortcodeEmbed>())));
    }
}
