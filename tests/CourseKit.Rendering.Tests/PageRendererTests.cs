using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Rendering.Tests;

public class PageRendererTests
{
    [Theory]
    [InlineData("Let $x < y$.", "<p>Let <code class=\"math\">x &lt; y</code>.</p>")]
    [InlineData("$$\n\\alpha \\\\ \\beta\n$$", "<div class=\"math-block\"><code class=\"math display\" tabindex=\"0\">\\alpha \\\\ \\beta</code></div>")]
    [InlineData("one\n$$x$$\ntwo", "<p>one\n<code class=\"math display\" tabindex=\"0\">x</code>\ntwo</p>")]
    [InlineData("`$x$` and \\$5", "<p><code>$x$</code> and $5</p>")]
    [InlineData("    $x$ & y", "<pre tabindex=\"0\"><code>$x$ &amp; y\n</code></pre>")]
    [InlineData("```cs {#a .numbered}\nx < 1;\n```", "<pre tabindex=\"0\"><code id=\"a\" class=\"numbered language-cs\">x &lt; 1;\n</code></pre>")]
    [InlineData("![a *b* $c$](d e.png)", "<p>![a <em>b</em> <code class=\"math\">c</code>](d e.png)</p>")]
    [InlineData("![a *b* $c$](<d e.png> \"T & U\")", "<p><img src=\"d%20e.png\" alt=\"a b c\" title=\"T &amp; U\" loading=\"lazy\" decoding=\"async\"></p>")]
    [InlineData("![](a.png){alt=\"\" .wide}", "<p><img src=\"a.png\" class=\"wide\" alt=\"\" loading=\"lazy\" decoding=\"async\"></p>")]
    [InlineData("[a](https://example.org/?a=1&b=2)", "<p><a href=\"https://example.org/?a=1&amp;b=2\">a</a></p>")]
    [InlineData("[a ![: *[b](c)*] d](e \"f\")", "<p>[a ![: <em><a href=\"c\">b</a></em>] d](e &quot;f&quot;)</p>")]
    [InlineData("[a ![: [b](c)] d][e]\n\n[e]: f", "<p>[a ![: <a href=\"c\">b</a>] d][e]</p>")]
    [InlineData("> [![: [b](c)]\n> d](e)", "<blockquote>\n<p>[![: <a href=\"c\">b</a>]\nd](e)</p>\n</blockquote>")]
    [InlineData("[a *<https://b.c/>* <d@e.f>](g)", "<p><a href=\"g\">a <em>https://b.c/</em> d@e.f</a></p>")]
    [InlineData("[![a <https://b.c/>](d.png)](e)", "<p><a href=\"e\"><img src=\"d.png\" alt=\"a https://b.c/\" loading=\"lazy\" decoding=\"async\"></a></p>")]
    [InlineData("- [ ] one\n- [x] [x](y)", "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\"><input type=\"checkbox\" disabled aria-label=\"To do\"> one</li>\n<li class=\"task-list-item\"><input type=\"checkbox\" disabled checked aria-label=\"Done\"> <a href=\"y\">x</a></li>\n</ul>")]
    [InlineData("one  \ntwo\n\n***", "<p>one<br>\ntwo</p>\n<hr>")]
    [InlineData("## A *b* & c {.big}", "<h2 id=\"a-b--c\" class=\"big\">A <em>b</em> &amp; c</h2>")]
    [InlineData("First A^⊤^, then A^T^.", "<p>First A<sup>⊤</sup>, then A<sup>T</sup>.</p>")]
    [InlineData("25^°^C, x^∞^y, a^†^ R^×^ E^⊖^x", "<p>25<sup>°</sup>C, x<sup>∞</sup>y, a<sup>†</sup> R<sup>×</sup> E<sup>⊖</sup>x</p>")]
    [InlineData("p~<0.05~ x^≥0^ x^−∞^ n~→0~z", "<p>p<sub>&lt;0.05</sub> x<sup>≥0</sup> x<sup>−∞</sup> n<sub>→0</sub>z</p>")]
    [InlineData("A^⊤=B^⊤ and a^†a+b^†b and x^° or y^°", "<p>A^⊤=B^⊤ and a^†a+b^†b and x^° or y^°</p>")]
    [InlineData("~~a~~ ++b++ ==c== H~2~O x^2^ 2^10 and 2^20", "<p><del>a</del> <ins>b</ins> <mark>c</mark> H<sub>2</sub>O x<sup>2</sup> 2^10 and 2^20</p>")]
    [InlineData("see www.b.c/$x$ there", "<p>see <a href=\"http://www.b.c/$x$\">www.b.c/<code class=\"math\">x</code></a> there</p>")]
    [InlineData("It's \"so\" -- ...", "<p>It's &quot;so&quot; -- ...</p>")]
    [InlineData("Undefined[^x] and [a][b]", "<p>Undefined[^x] and [a][b]</p>")]
    [InlineData("Term\n:   Definition", "<dl>\n<dt>Term</dt>\n<dd>Definition</dd>\n</dl>")]
    [InlineData("*[RL]: Reinforcement learning\n\nRL works", "<p><abbr title=\"Reinforcement learning\">RL</abbr> works</p>")]
    [InlineData("^^^\n![a](b.png)\n^^^ Cap *tion*", "<figure>\n<p><img src=\"b.png\" alt=\"a\" loading=\"lazy\" decoding=\"async\"></p>\n<figcaption>Cap <em>tion</em></figcaption>\n</figure>")]
    [InlineData("<div title='a'><b>x</b></div>", "<div title='a'><b>x</b></div>")]
    [InlineData("a\uFDD0b", "<p>a\uFDD0b</p>")]
    public void Markdown_becomes_HTML(string markdown, string html) => Assert.Equal(html, Render(markdown).TrimEnd('\n'));

    [Fact]
    public void A_table_scrolls_in_a_focusable_region_with_a_name_of_its_own()
    {
        var html = Render("| a | b |\n|---|--:|\n| $|x|$ | 2 |\n\n{#wide}\n+---+---+\n| c | d |\n+===+===+\n| - e   |\n+---+---+");

        Assert.StartsWith("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table 1\">\n<table>", html);
        Assert.Contains("<td style=\"text-align: right;\">2</td>", html);
        Assert.Contains("<code class=\"math\">|x|</code>", html);
        Assert.Contains("aria-label=\"Table 2\">\n<table id=\"wide\">", html);
        Assert.Contains("colspan=\"2\"", html);
    }

    [Fact]
    public void A_footnote_and_its_references_lead_to_each_other()
    {
        var html = Render("One[^why] two[^why] three[^2].\n\n[^why]: Be*cause*.\n\n[^2]: Two.");

        Assert.Contains("<sup><a class=\"footnote-ref\" role=\"doc-noteref\" id=\"fnref-why\" href=\"#fn-why\" aria-label=\"Footnote 1\">1</a></sup>", html);
        Assert.Contains("id=\"fnref-why-1\" href=\"#fn-why\"", html);
        Assert.Contains("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n<li id=\"fn-why\">\n<p>Be<em>cause</em>. <a class=\"footnote-back-ref\" role=\"doc-backlink\" href=\"#fnref-why\" aria-label=\"Back to reference 1-1\">↩</a> <a class=\"footnote-back-ref\" role=\"doc-backlink\" href=\"#fnref-why-1\" aria-label=\"Back to reference 1-2\">↩</a></p>\n</li>", html);
        Assert.Contains("aria-label=\"Back to reference 2\"", html);
    }

    [Fact]
    public void The_words_for_those_who_hear_the_page_are_in_its_language()
    {
        var labels = new RenderLabels { Footnotes = "Fußnoten", Footnote = "Fußnote", BackToReference = "Zurück zu Verweis", Table = "Tabelle", Done = "Erledigt", ToDo = "Offen" };
        var body = Parse("- [x] a[^1]\n\n| a |\n|---|\n| b |\n\n[^1]: c");

        var html = new PageRenderer(new PlainEmbeds(), new PlainLinks(), labels).Render(body);

        Assert.All(["Fußnoten", "Fußnote 1", "Zurück zu Verweis 1", "Tabelle 1", "Erledigt"], label => Assert.Contains($"aria-label=\"{label}\"", html));
    }

    [Fact]
    public void A_side_of_one_paragraph_is_rendered_to_stand_in_a_line()
    {
        var renderer = new PageRenderer(new PlainEmbeds(), new PlainLinks());

        Assert.Equal("What is <em>it</em>?", renderer.RenderInline(Parse("What is *it*?")));
        Assert.Equal("<p>One</p>\n<p>Two</p>\n", renderer.RenderInline(Parse("One\n\nTwo")));
        Assert.Equal("", renderer.RenderInline(Parse("")));
    }

    [Fact]
    public void Ids_in_a_side_of_a_prompt_differ_from_those_of_the_page()
    {
        var source = new SourceText("page.md", "Why[^1]?\n\n[^1]: Note.");
        var side = PageBodyParser.ParseSide("page.md", MappedText.Of(source, new TextSpan(0, source.Length)), [], "b1q1-", ProseContext.Empty);

        var html = new PageRenderer(new PlainEmbeds(), new PlainLinks()).Render(side);

        Assert.Contains("id=\"b1q1-fnref-1\" href=\"#b1q1-fn-1\"", html);
    }

    [Fact]
    public void Rendering_again_gives_the_same_bytes()
    {
        var body = Parse("# A {.b}\n\n$$x$$\n\nOne[^1] $y$\n\n{.z}\n$$y$$\n\n[^1]: Note.");
        var renderer = new PageRenderer(new PlainEmbeds(), new PlainLinks());

        Assert.Equal(renderer.Render(body), renderer.Render(body));
    }

    internal static PageBody Parse(string markdown) => PageBodyParser.Parse(ProseContext.Empty.Parse(new SourceText("page.md", markdown)), ProseContext.Empty);

    private static string Render(string markdown)
    {
        var html = new PageRenderer(new PlainEmbeds(), new PlainLinks()).Render(Parse(markdown));
        Assert.Null(HtmlCheck.FirstError(html.Replace('\uFDD0', '?')));
        return html;
    }
}
