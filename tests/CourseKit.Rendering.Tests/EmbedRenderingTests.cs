using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Rendering.Tests;

public class EmbedRenderingTests
{
    private static readonly ShortcodeTable _shortcodes = new(
    [
        .. Shortcodes.All,
        new("badge", ShortcodeInner.None, []),
        new("note", ShortcodeInner.Markdown, []),
        new("code", ShortcodeInner.Raw, []),
    ]);

    [Theory]
    [InlineData("one {{< badge >}} two", "<p>one <badge-></badge-> two</p>")]
    [InlineData("{{< badge >}}", "<badge-></badge->")]
    [InlineData("- one\n\n  {{< badge >}}", "<ul>\n<li><p>one</p>\n<badge-></badge->\n</li>\n</ul>")]
    [InlineData("- {{< badge >}}\n- two", "<ul>\n<li>\n<badge-></badge->\n</li>\n<li>two</li>\n</ul>")]
    [InlineData("{{< note >}}\nA *b*\n{{< /note >}}", "<note-><p>A <em>b</em></p>\n</note->")]
    [InlineData("one {{< note >}}a *b*{{< /note >}} two", "<p>one <note->a <em>b</em></note-> two</p>")]
    [InlineData("{{< note >}}\n- a\n  {{< note >}}\n  # H\n  {{< /note >}}\n{{< /note >}}", "<note-><ul>\n<li>a\n<note-><h1 id=\"h\">H</h1>\n</note->\n</li>\n</ul>\n</note->")]
    [InlineData("{{< code >}} *a* {{< /code >}}", "<code-> *a* </code->")]
    [InlineData("Use {{</* badge */>}} or `{{</* badge */>}}`", "<p>Use {{&lt; badge &gt;}} or <code>{{&lt; badge &gt;}}</code></p>")]
    [InlineData("```\n{{</* badge */>}}\n```", "<pre tabindex=\"0\"><code>{{&lt; badge &gt;}}\n</code></pre>")]
    [InlineData("[it]({{< ref \"a.md\" >}}#b \"T\")", "<p><a href=\"/resolved/a.md#b\" title=\"T\">it</a></p>")]
    [InlineData("![it]({{< param \"cdn\" >}}/a.png)", "<p><img src=\"%3Cparam-%3E%3C/param-%3E/a.png\" alt=\"it\" loading=\"lazy\" decoding=\"async\"></p>")]
    [InlineData("<a href='{{< ref \"a.md\" >}}' title=\"{{</* badge */>}}\">x</a>", "<p><a href='/resolved/a.md' title=\"{{&lt; badge &gt;}}\">x</a></p>")]
    [InlineData("<div>\n{{< badge >}} $x$\n</div>", "<div>\n<badge-></badge-> <code class=\"math\">x</code>\n</div>")]
    [InlineData("![a {{< badge >}} $x$](b.png)", "<p><img src=\"b.png\" alt=\"a  x\" loading=\"lazy\" decoding=\"async\"></p>")]
    [InlineData("| {{< badge >}} |\n|---|\n| {{< figure alt=\"\" >}} |", "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table 1\">\n<table>\n<thead>\n<tr>\n<th>\n<badge-></badge->\n</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>\n<figure-></figure->\n</td>\n</tr>\n</tbody>\n</table>\n</div>")]
    public void Embeds_are_written_where_they_stand(string markdown, string html) => Assert.Equal(html, Render(markdown).TrimEnd('\n'));

    [Fact]
    public void Footnotes_of_the_page_and_of_an_inner_text_have_ids_of_their_own()
    {
        var html = Render("A[^1]\n\n{{< note >}}\nB[^1]\n\n[^1]: inner\n{{< /note >}}\n\n[^1]: outer");

        Assert.Contains("<p>A<sup><a class=\"footnote-ref\" role=\"doc-noteref\" id=\"fnref-1\" href=\"#fn-1-1\"", html);
        Assert.Contains("<p>B<sup><a class=\"footnote-ref\" role=\"doc-noteref\" id=\"fnref-1-1\" href=\"#fn-1\"", html);
        Assert.Contains("<li id=\"fn-1\">\n<p>inner", html);
        Assert.Contains("<li id=\"fn-1-1\">\n<p>outer", html);
    }

    [Fact]
    public void The_deepest_page_that_is_let_through_is_rendered_on_a_small_stack()
    {
        var inner = "x";
        for (var i = 0; i < 25; i++) inner = $"{{{{< note >}}}}\n{string.Concat(Enumerable.Repeat("> ", 19))}\n\n{string.Concat(Enumerable.Repeat("- ", 19))}{inner}\n{{{{< /note >}}}}";
        var html = "";

        var thread = new Thread(() => html = Render(inner, check: false), maxStackSize: 768 * 1024);
        thread.Start();
        thread.Join();

        Assert.NotEmpty(html);
    }

    [Fact]
    public void A_page_of_HTML_passes_through_with_its_calls_and_addresses_resolved_and_ids_for_its_headings()
    {
        var source = new SourceText("page.html", "<h2>A *b* $c$ &amp;</h2>\n\n<p>{{< badge >}}</p>\n<img alt='' src=\"{{< ref \"a.md\" >}}\">");
        var body = PageBodyParser.Parse(DocumentParser.Parse(source, ContentFormat.Html, _shortcodes), Context);

        var html = new PageRenderer(new PlainEmbeds(), new PlainLinks()).Render(body);

        Assert.Equal("<h2 id=\"a-b-c-\">A *b* $c$ &amp;</h2>\n\n<p><badge-></badge-></p>\n<img alt='' src=\"/resolved/a.md\">\n", html);
    }

    private static ProseContext Context { get; } = ProseContext.Empty with
    {
        Shortcodes = (source, call, _) => new BoundShortcode(
            _shortcodes.Find(call.Call.Name)!,
            call.Call.Arguments.Select(argument => new BoundArgument(argument.Name ?? "path", ParameterType.String, argument.Value, source.Locate(argument.ValueSpan))).ToEquatableArray()),
    };

    private static string Render(string markdown, bool check = true)
    {
        var body = PageBodyParser.Parse(DocumentParser.Parse(new SourceText("page.md", markdown), ContentFormat.Markdown, _shortcodes), Context);
        var html = new PageRenderer(new PlainEmbeds(), new PlainLinks()).Render(body);
        if (check) Assert.Null(HtmlCheck.FirstError(html));
        return html;
    }
}
