using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Rendering.Tests;

public class SmartTextTests
{
    [Theory]
    [InlineData("It's \"so\" -- or --- so...", "It’s “so” – or — so…")]
    [InlineData("\"A 'b' c,\" she said.", "“A ‘b’ c,” she said.")]
    [InlineData("*\"One\"* and \"*two*\"", "<em>“One”</em> and “<em>two</em>”")]
    [InlineData("\"[a](https://x.y/--)\" <b>\"b\"</b>", "“<a href=\"https://x.y/--\">a</a>” <b>“b”</b>")]
    [InlineData("(\"a\") [\"b\"] \"a\"; \"b\"?", "(“a”) [“b”] “a”; “b”?")]
    [InlineData("'tis so", "’tis so")]
    [InlineData("the '90s, rock 'n' roll", "the ’90s, rock ‘n’ roll")]
    [InlineData("the dogs' bone", "the dogs’ bone")]
    [InlineData("\"Not closed", "“Not closed")]
    [InlineData("5'10\" and 3\" a \" b", "5'10&quot; and 3&quot; a &quot; b")]
    [InlineData("a---b ---- .... ..", "a—b ---- .... ..")]
    [InlineData("\\\"as typed\\\" \\-- &quot;x&quot;", "&quot;as typed&quot; -- &quot;x&quot;")]
    [InlineData("\"one\ntwo\"", "“one\ntwo”")]
    [InlineData("`\"a\" -- '...` and $f' -- \"g\"$", "<code>\"a\" -- '...</code> and <code class=\"math\">f' -- \"g\"</code>")]
    [InlineData("`x`'s \"`y`\"", "<code>x</code>’s “<code>y</code>”")]
    [InlineData("<code>\"a\" -- b</code> \"c\"", "<code>&quot;a&quot; -- b</code> “c”")]
    [InlineData("https://x.y/a--b <https://x.y/c...d>", "<a href=\"https://x.y/a--b\">https://x.y/a--b</a> <a href=\"https://x.y/c...d\">https://x.y/c...d</a>")]
    [InlineData("![a \"b\"](c.png)", "<img src=\"c.png\" alt=\"a &quot;b&quot;\" loading=\"lazy\" decoding=\"async\">")]
    public void Punctuation_is_a_printers(string markdown, string html) => Assert.Equal(Plain(html), Plain(Render(markdown, "en").Replace("<p>", "").Replace("</p>\n", "")));

    [Theory]
    [InlineData("de", "„Er sagt ‚so‘“ – it’s")]
    [InlineData("de-CH", "«Er sagt ‹so›» – it’s")]
    [InlineData("de-AT", "„Er sagt ‚so‘“ – it’s")]
    [InlineData("fr", "«\u00A0Er sagt “so”\u00A0» – it’s")]
    [InlineData("SV-fi", "”Er sagt ’so’” – it’s")]
    [InlineData("pt-BR", "“Er sagt ‘so’” – it’s")]
    [InlineData("x", "“Er sagt ‘so’” – it’s")]
    public void Quotes_are_those_of_the_language(string language, string expected) =>
        Assert.Equal($"<p>{expected}</p>\n", Render("\"Er sagt 'so'\" -- it's", language));

    [Fact]
    public void Code_and_raw_HTML_blocks_and_ids_stay_as_they_are()
    {
        var html = Render("## \"Q\" -- A\n\n```\n\"a\" -- b...\n```\n\n    'c'\n\n<div>\n\"d\" -- e\n</div>", "en");

        Assert.Contains("<h2 id=\"q----a\">“Q” – A</h2>", html);
        Assert.Contains("\"a\" -- b...", html.Replace("&quot;", "\""));
        Assert.Contains("'c'", html);
        Assert.Contains("<div>\n\"d\" -- e\n</div>", html);
    }

    [Fact]
    public void A_quotation_ends_with_its_block()
    {
        Assert.Equal("<p>“One</p>\n<p>two&quot; “three”</p>\n", Render("\"One\n\ntwo\" \"three\"", "en"));
    }

    [Fact]
    public void Any_text_keeps_its_letters()
    {
        string[] morsels = ["\"", "'", "-", "--", ".", " ", "a", "5", "*", "`", "[x](y)", "\n", "\\", "<code>", "</code>", "&amp;"];

        Property.Holds(Property.Texts(morsels), text => Assert.Equal(Letters(Render(text, null)), Letters(Render(text, "de"))), tests: 500, size: 60);
    }

    private static string Letters(string html) => string.Concat(System.Net.WebUtility.HtmlDecode(html).Where(c => char.IsLetterOrDigit(c) || c is '<' or '>'));

    private static string Plain(string html) => html.TrimEnd('\n').Replace("&quot;", "\"").Replace("&#39;", "'");

    private static string Render(string markdown, string? language)
    {
        var source = new SourceText("page.md", markdown);
        var document = new Document(source, ContentFormat.Markdown, null, [new ProseSegment(new TextSpan(0, source.Length))], []);
        var renderer = new PageRenderer(new PlainEmbeds(), new PlainLinks()) { Quotes = language is null ? null : QuoteMarks.Of(language) };
        return renderer.Render(PageBodyParser.Parse(document, ProseContext.Empty));
    }
}
