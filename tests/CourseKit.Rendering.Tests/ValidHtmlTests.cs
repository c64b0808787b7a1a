namespace CourseKit.Rendering.Tests;

public class ValidHtmlTests
{
    /// <summary>All of the language but raw HTML, which is the author's own.</summary>
    private static readonly string[] _morsels =
    [
        "a", " ", "\n", "\n\n", "    ", "> ", "- ", "- [ ] ", "1. ", "# ", "*", "**", "_", "`", "```\n", "$x$", "$$", "$$\\a$$", "\\", "[", "]", "[a](b)", "![a](b.png)", "![", "](c)", "[^1]", "[^1]: ", "&", "&amp;",
        "{#id}", "{.c}", "|", "---", "| a | b |\n|---|---|\n", "+---+\n| a |\n+---+\n", "^^^\n", ": ", "\n:   ", "*[a]: b\n", "~~", "==", "\uFDD0", "é", "https://x.y/", "\n***\n", "  \n", "\\\n",
        "<https://x.y/>", "me@x.y", "www.x.y", "\\(z\\)", "\\[z\\]", "\\begin{align}z\\end{align}", "~", "^", "++", "[x]: b \"t\"\n", "[^1]: a[^1]\n", "\n- a\n\n  b\n", "\n~~~\n", "{.c #d k=\"v\"}", "# {#e}\n", "\n===\n", "*a", "| a [^1] | $b|c$ |\n|-|:-:|\n", "[a [b](c) d](e)", "[![f](g)](h)", "&#0;", "&#xD800;", "\"", "'", "< ", ">",
        "\r\n", "\r", "\t", "\0", "\u0001", "\u0085", "\u00a0", "\u0301", "\u200d", "\u202e", "\u2028", "\ud800", "\udc00", "\ue000", "\ufdd1", "\ufdd00\ufdd1", "\ufeff", "\ufffd", "\uffff", "\ud83d\ude00",
    ];

    [Theory]
    [InlineData("<p>a<div>b</div></p>")]
    [InlineData("<a href=\"b\">c<a href=\"d\">e</a></a>")]
    [InlineData("<table><p>a</p></table>")]
    [InlineData("<img alt=\"a\" alt=\"b\">")]
    [InlineData("<b><i>c</b></i>")]
    public void The_check_of_HTML_finds_what_a_browser_would_forgive(string html) => Assert.NotNull(HtmlCheck.FirstError(html));

    [Theory]
    [InlineData("http://x.y/\uD800\u2028z")]
    [InlineData("[a](\uD800\u2028)![b](\uDC00é)")]
    [InlineData("<http://x.y/\uD800é>")]
    public void Half_a_character_in_an_address_is_replaced(string text) =>
        Assert.Contains("%EF%BF%BD", new PageRenderer(new PlainEmbeds(), new PlainLinks()).Render(PageRendererTests.Parse(text)));

    [Fact]
    public void Any_Markdown_gives_HTML_without_an_error_the_same_each_time()
    {
        Property.Holds(Property.Texts(_morsels), text =>
        {
            var body = PageRendererTests.Parse(text);
            var html = new PageRenderer(new PlainEmbeds(), new PlainLinks()).Render(body);
            var again = new PageRenderer(new PlainEmbeds(), new PlainLinks()).Render(PageRendererTests.Parse(text));
            // What no HTML may hold is replaced when the page is whole.
            Assert.Null(HtmlCheck.FirstError(html.Replace('\uFDD0', '?').Replace('\uFFFF', '?').Replace('\0', '?')));
            Assert.Equal(html, again);
        }, tests: 500, size: 60);
    }
}
