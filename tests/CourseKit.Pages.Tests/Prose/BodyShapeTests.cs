using CourseKit.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model.Tests;

/// <summary>Where embeds end up in the tree. A block is written by its name, an embed as <c>[figure]</c>, text in quotes.</summary>
public class BodyShapeTests
{
    [Theory]
    [InlineData("{{< badge >}}", "[badge]")]
    [InlineData("one {{< badge >}} two", "p('one ', badge, ' two')")]
    [InlineData("one\n{{< badge >}}\ntwo", "p('one') [badge] p('two')")]
    [InlineData("one\n  {{< figure >}} two", "p('one') [figure] p('two')")]
    [InlineData("{{< figure >}}\n{{< figure >}}", "[figure] [figure]")]
    [InlineData("see\n{{< param x >}}\nfor more", "p('see', br, param, br, 'for more')")]
    [InlineData("{{< param x >}}", "p(param)")]
    [InlineData("- one\n\n  {{< figure >}}\n\n  two", "list(item(p('one') [figure] p('two')))")]
    [InlineData("- {{< figure >}}", "list(item([figure]))")]
    [InlineData("> {{< badge >}}\n> one", "quote([badge] p('one'))")]
    [InlineData("    {{< figure >}}", "[figure]")]
    [InlineData("**one {{< badge >}}**", "p(em('one ', badge))")]
    [InlineData("$$x$$", "[math]")]
    [InlineData("one\n$$x$$\ntwo", "p('one', br, math, br, 'two')")]
    [InlineData("$x$", "p(math)")]
    [InlineData("one\n{{< orbit_review >}}\nQ?\nA.\n{{< /orbit_review >}}\ntwo", "p('one') [prompts] p('two')")]
    [InlineData("{{</* badge */>}}", "p(literal)")]
    [InlineData("a \uFDD07\uFDD1 b", "p('a ', literal, '7', literal, ' b')")]
    public void An_embed_is_a_block_where_a_paragraph_could_not_hold_it(string text, string shape) =>
        Assert.Equal(shape, Shape(ProseBench.Parse(text)));

    [Theory]
    [InlineData("`$x$`")]
    [InlineData("[$a$](b)")]
    public void A_character_of_a_placeholder_is_never_lost(string text)
    {
        var body = ProseBench.Parse("\uFDD0" + text + "\uFDD1");

        Assert.Equal(["\uFDD0", "\uFDD1"], body.Embeds.OfType<LiteralEmbed>().Select(literal => literal.Text).Where(literal => literal.Length == 1));
    }

    [Fact]
    public void The_inner_text_of_a_raw_shortcode_loses_only_what_stands_before_the_call()
    {
        var body = ProseBench.Parse("> {{< highlight lang=\"cs\" >}}\n>   a *b* $c$ {{</* badge */>}}\n> {{< /highlight >}}");

        var call = Assert.Single(body.Embeds.OfType<ShortcodeEmbed>());
        Assert.Null(call.Inner);
        Assert.Equal("\n  a *b* $c$ {{< badge >}}\n", call.RawInner!.Text);
    }

    [Fact]
    public void A_page_of_HTML_is_one_block_with_its_calls_in_it()
    {
        var source = new SourceText("page.html", "<h2 id=\"a\">A *b* $c$</h2>\n\n{{< badge >}}\n<a href=\"x.html\">x</a>");

        var body = ProseBench.Parse(source, ContentFormat.Html);

        Assert.IsType<HtmlBlock>(Assert.Single(body.Tree));
        Assert.Equal(["a"], body.Anchors);
        Assert.Equal(new LinePosition(4, 10), Assert.Single(body.Links).Location.Start);
        Assert.IsType<ShortcodeEmbed>(Assert.Single(body.Embeds));
    }

    private static string Shape(PageBody body) => Blocks(body, body.Tree);

    private static string Blocks(PageBody body, ContainerBlock blocks) => string.Join(" ", blocks.Select(block => block switch
    {
        EmbedBlock embed => $"[{Name(body.Embeds[embed.Index])}]",
        ListBlock list => $"list({Blocks(body, list)})",
        ListItemBlock item => $"item({Blocks(body, item)})",
        QuoteBlock quote => $"quote({Blocks(body, quote)})",
        ParagraphBlock paragraph => $"p({Inlines(body, paragraph.Inline!)})",
        _ => block.GetType().Name,
    }));

    private static string Inlines(PageBody body, ContainerInline inlines) => string.Join(", ", inlines.Select(inline => inline switch
    {
        EmbedInline embed => Name(body.Embeds[embed.Index]),
        LiteralInline literal => $"'{literal.Content}'",
        LineBreakInline => "br",
        EmphasisInline emphasis => $"em({Inlines(body, emphasis)})",
        _ => inline.GetType().Name,
    }));

    private static string Name(Embed embed) => embed switch
    {
        ShortcodeEmbed call => call.Signature.Name,
        MathEmbed => "math",
        PromptBlockEmbed => "prompts",
        _ => "literal",
    };
}
