using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public class LinkCollectionTests
{
    [Theory]
    [InlineData("See [it](next.md).", "Link next.md @next.md 1:10")]
    [InlineData("See [it](<a b.md> \"t\").", "Link a b.md @a b.md 1:11")]
    [InlineData("> one\n> [it](a\\_b.md#x)", "Link a_b.md#x @a\\_b.md#x 2:8")]
    [InlineData("![alt](p.png)", "Image p.png @p.png 1:8")]
    [InlineData("[![alt](p.png)](q.md)", "Link q.md @q.md 1:17; Image p.png @p.png 1:9")]
    [InlineData("[it][d] and [it][d]\n\n[d]: there.md 'T'", "Link there.md @there.md 3:6")]
    [InlineData("> [it][]\n>\n> [it]: there.md", "Link there.md @there.md 3:9")]
    [InlineData("<https://example.org/a> <me@example.org>", "Link https://example.org/a @https://example.org/a 1:2; Link mailto:me@example.org @me@example.org 1:26")]
    [InlineData("www.example.org/x and https://example.org/?a=1&b=2.", "Link http://www.example.org/x @www.example.org/x 1:1; Link https://example.org/?a=1&b=2 @https://example.org/?a=1&b=2 1:23")]
    [InlineData("a <a href='b&amp;c.md'>d</a>", "Link b&c.md @b&amp;c.md 1:12")]
    [InlineData("<div>\n<img alt=\"\" src=x.png>\n<a\nhref = \"y.md\">z</a></div>", "Image x.png @x.png 2:17; Link y.md @y.md 4:9")]
    [InlineData("<!-- <a href=\"no.md\"> -->\n\n`[a](b)`", "")]
    [InlineData("<!--> <a href=\"yes.md\">", "Link yes.md @yes.md 1:16")]
    [InlineData("<div>\n<!---> <a href=\"yes.md\">\n</div>", "Link yes.md @yes.md 2:17")]
    [InlineData("- item\n\n  > ![i](p.png)", "Image p.png @p.png 3:10")]
    [InlineData("| a |\n|---|\n| [x](y.md) |", "Link y.md @y.md 3:7")]
    [InlineData("Note[^1].\n\n[^1]: See [x](y.md).", "Link y.md @y.md 3:15")]
    [InlineData("One\r\n\r\n> two\r\n> [it](a.md) $x$\r\n> $$\r\n> y\r\n> $$ [i](b.md)\r\n", "Link a.md @a.md 4:8; Link b.md @b.md 7:10")]
    [InlineData("One\r\rtwo\r[it](a.md)", "Link a.md @a.md 4:6")]
    [InlineData("\t- [it](a.md)\n- one\n\t- [it](b.md)", "Link b.md @b.md 3:9")]
    [InlineData("Title [it](a.md)\n=====\n\n### [it](b.md) ###", "Link a.md @a.md 1:12; Link b.md @b.md 4:10")]
    [InlineData("[x]($a$.md)", "Link $a$.md @$a$.md 1:5")]
    public void An_address_is_located_where_it_is_written(string text, string links) => Assert.Equal(links, Links(text));

    [Theory]
    [InlineData("{{< ref \"about.md#x\" >}}", "Ref about.md#x @about.md#x 1:10")]
    [InlineData("[it]({{< ref \"about.md\" >}})", "Ref about.md @about.md 1:15")]
    [InlineData("[it]({{< ref \"about.md\" >}}#part)", "Ref about.md#part @about.md 1:15")]
    [InlineData("<a href=\"{{< ref \"about.md\" >}}\">it</a>", "Ref about.md @about.md 1:19")]
    [InlineData("[it][d]\n\n[d]: {{< ref \"about.md\" >}}", "Ref about.md @about.md 3:15")]
    [InlineData("[it]({{< param \"repo\" >}}/x)", "")]
    [InlineData("{{< figure src=\"a.png\" link=\"b.md\" alt=\"\" >}}", "Image a.png @a.png 1:17; Link b.md @b.md 1:30")]
    [InlineData("{{< note >}}\nOne\n[two](three.md)\n{{< /note >}}", "Link three.md @three.md 3:7")]
    [InlineData("- {{< note >}}\n  One\n  [two](three.md)\n  {{< /note >}}", "Link three.md @three.md 3:9")]
    [InlineData("> {{< note >}}\n> {{< details >}}\n> [two](three.md)\n> {{< /details >}}\n> {{< /note >}}", "Link three.md @three.md 3:9")]
    public void The_address_of_a_shortcode_is_located_at_its_argument(string text, string links) => Assert.Equal(links, Links(text));

    [Fact]
    public void A_side_of_a_prompt_is_located_in_its_file()
    {
        var source = new SourceText("page.md", "Q: What is [this](a.md)\n   and {that|hint}?");
        var side = new MappedText.Builder().Append(source, new TextSpan(3, 21)).Append(source, new TextSpan(27, 16)).Build();

        var body = PageBodyParser.ParseSide("page.md", side, [new ClozeDeletion(new TextSpan(25, 11), "that", "hint")], "q1-", ProseContext.Empty);

        Assert.Equal(new LinePosition(1, 19), Assert.Single(body.Links).Location.Start);
        var cloze = Assert.Single(body.Embeds.OfType<ClozeEmbed>());
        Assert.Equal(("{that|hint}", "that", "hint", 1), (source.GetText(cloze.Location.Span), cloze.Content.Text.Text, cloze.Hint, cloze.Number));
        Assert.Equal(new LinePosition(2, 9), cloze.Content.Text.Locate(0).Start);
    }

    private static string Links(string text)
    {
        var body = ProseBench.Parse(text);
        return string.Join("; ", body.Links.Select(link => $"{link.Kind} {link.Target} @{text.Substring(link.Location.Span.Start, link.Location.Span.Length)} {link.Location.Start}"));
    }
}
