using System.Globalization;
using System.Text;
using CourseKit.Model;
using CourseKit.Syntax;
using FsCheck;
using FsCheck.Fluent;

namespace CourseKit.Export.Tests;

public sealed class OutputLossTests
{
    /// <summary>Each § becomes a word that is nowhere else.</summary>
    private static readonly string[] _morsels =
    [
        "§", "§", "§ ", "§ §", " ", "\n", "\n\n", "> ", "- ", "1. ", "# ", "*", "**", "_", "~~", "==", "^", "~", "`", "``",
        "\n```\n", "    ", "[", "]", "(", ")", "![§](/u)", "[§](/u)", "[§](https://x.y/§ \"t\")", "[^1]", "{", "}", "{§}", "{.c}",
        "|", "\n| § | § |\n|---|---|\n", "\n: §\n", "\\", "&amp;", "&eacute;", "&#65;", "<", ">", "<b>", "</b>", "<br>",
        "<kbd>§</kbd>", "<div>§</div>", "$§$", "$$§$$", "https://x.y/§", "www.§.org", "<https://x.y/§>", "é", "e\u0301", "한", "😀",
        "\u00a0", "\"§\"", "'", "--", "...", "::", "[sound:§]", "\t", "$", "§_§_§", "é§",
    ];

    private const string Review = "{{<orbit_review>}}\nQ: Which one?\nA: This other\n{{</orbit_review>}}\n";

    private static readonly Arbitrary<string> _texts = Property.Texts(_morsels);

    [Theory]
    [InlineData("One two three.", "<p>One three.</p>", "One two three.")]
    [InlineData("Four [five](/x) six.", "<p>Four <a href=\"five\"></a> six.</p>", "Four five")]
    [InlineData("- one\n- two", "<ul><li>one</li></ul>", "two")]
    [InlineData("```\none\ntwo\n```", "<pre>one</pre>", "two")]
    [InlineData("a `code` b", "<p>a <code></code> b</p>", "a code b")]
    public void A_word_that_no_output_has_is_told(string markdown, string html, string lost) =>
        Assert.Equal(lost, string.Join(", ", OutputLoss.InHtml(Body(markdown), html).Select(loss => OneLine(loss.Text))));

    [Theory]
    [InlineData("It's \"so\" -- a & b < c", "<p>It’s “so” – a &amp; b &lt; c</p>")]
    [InlineData("var x = 1;", "<p><span class=\"tok\">va</span>r <i>x</i> = 1;</p>")]
    [InlineData("one\n\ntwo", "<p>two</p><p>one</p>")]
    [InlineData("before $x$ after", "<p>before <math><mi>y</mi></math> after</p>")]
    [InlineData("see ![a picture](/p.png) there", "<p>see <img alt=\"a picture\"> there</p>")]
    [InlineData("caf\u0065\u0301", "<p>café</p>")]
    public void What_only_looks_different_is_no_loss(string markdown, string html) => Assert.Empty(OutputLoss.InHtml(Body(markdown), html));

    [Fact]
    public void No_random_side_loses_a_word_on_its_cards()
    {
        var seen = 0;
        Property.Holds(_texts.Generator.Two(), sides =>
        {
            var block = WithWords($"Q: x{sides.Item1}\n\nA: y{sides.Item2}");
            seen += TestNotes.OfBlock(block).All.Count;

            Assert.Empty(Lost(TestNotes.OfBlock(block).Findings));
            Assert.Empty(Lost(OrbitCourse.OfBlock(block).Findings));
        }, tests: 150, size: 30);
        Assert.InRange(seen, 50, int.MaxValue);
    }

    [Fact]
    public void No_random_page_loses_a_word_in_its_HTML() =>
        Property.Holds(_texts, text =>
        {
            var site = TestSite.Of($"=== content/a.md\n{WithWords(text)}\n\n{Review}");

            Assert.Empty(Lost(site.Findings));
        }, tests: 100, size: 30);

    [Fact]
    public void A_template_that_leaves_out_a_side_is_told_of()
    {
        var site = TestSite.Of(
            "=== templates/partials/review.html\n{{ for prompt in review.prompts }}<p>{{ prompt.question }}</p>{{ end }}\n"
            + $"=== content/a.md\n{Review}");

        var finding = Assert.Single(site.Findings, finding => finding.Code == "CK5312");

        Assert.Equal("'This other' is not in the HTML of the page", finding.Message);
        Assert.Equal("3:4", finding.Location.Start.ToString());
    }

    private static IEnumerable<string> Lost(IEnumerable<Diagnostic> findings) =>
        findings.Where(finding => finding.Code is "CK5312" or "CK5313").Select(finding => finding.Message);

    private static string OneLine(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static PageBody Body(string markdown) =>
        PageBodyParser.Parse(ProseContext.Empty.Parse(new SourceText("a.md", markdown)), ProseContext.Empty);

    private static string WithWords(string text)
    {
        var page = new StringBuilder();
        var words = 0;
        foreach (var c in text)
        {
            if (c == '§') page.Append(CultureInfo.InvariantCulture, $"q{++words}q");
            else page.Append(c);
        }

        return page.ToString();
    }
}
