using System.Globalization;
using System.Net;
using System.Text;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Rendering.Tests;

/// <summary>
/// The promise itself, told by other means than the check's: each word of a random text occurs once in it, so it is on the page, as text or
/// in an attribute, or some finding stands at it; and what the check calls lost is nowhere on the page.
/// </summary>
public class NothingLostTests
{
    /// <summary>Each § becomes a word that is nowhere else. No raw HTML, no formula, no shortcode.</summary>
    private static readonly string[] _morsels =
    [
        "§", "§", "§ ", "§ §", " ", "\n", "\n", "\n\n", "\n\n", "> ", "- ", "* ", "+ ", "1. ", "12) ", "# ", "## § ##\n", "\n===\n",
        "\n---\n", "*", "**", "_", "~~", "==", "++", "^", "~", "`", "``", "```\n", "~~~\n", "    ", "\t", "[", "]", "(", ")", "!", "![",
        "](/u)", "[§](/u)", "[§](/u \"t\")", "![§](/u)", "[§][§]", "[§]: §\n", "[§]: /§ \"§\"\n", "[^1]", "[^1]: ", "[^2]: §\n",
        "[^1][^2]", "{", "}", "{§}", "{§=§}", "{.c}", "{#i}", "|", "|", "| § | § |\n", "| § | § | § |\n", "|---|---|\n", "|§|§|\n",
        "+---+---+\n", "+===+===+\n", "+---+---+\n| § | § |\n+---+---+\n", "^^^\n", "^^^ §\n", ": ", "\n: §\n", "\n:   §\n",
        "*[§]: §\n", "\\", "\\\n", "  \n", "&amp;", "&", "&§;", "&#65;", "<", ">", "<§>", "§@§.org", "https://x.y/§", "www.§.org",
        "<https://x.y/§>", "- [ ] ", "- [x] ", "\r\n", "é", "한", "😀", "\u00a0", "e\u0301", "\"", "'", "§:", ".", ",", "§*§*§", "§\n§",
        "- § [§](/u) {.c}\n", "> | § | § |\n> |---|---|\n", "> - §\n>   §\n", "1. §\n\n   §\n",
    ];

    [Fact]
    public void A_random_text_loses_no_word_without_a_finding() =>
        Property.Holds(Property.Texts(_morsels), text =>
        {
            var page = WithWords(text);
            if (page.Contains("\\(", StringComparison.Ordinal) || page.Contains("\\[", StringComparison.Ordinal)) return;
            var body = PageBodyParser.Parse(ProseContext.Empty.Parse(new SourceText("page.md", page)), ProseContext.Empty);
            var html = WebUtility.HtmlDecode(new PageRenderer(new PlainEmbeds(), new PlainLinks()).Render(body));

            foreach (var (word, at) in Words(page))
            {
                var isShown = html.Contains(word, StringComparison.Ordinal);
                var isLost = body.Diagnostics.Any(finding => finding.Code == "CK5310" && Holds(finding, at));

                var isTold = body.Diagnostics.Any(finding => Holds(finding, at) || IsAbout(finding, at));
                Assert.True(isShown || isTold || IsMarkup(page, at), $"'{word}' is lost:\n{page}\n=>\n{html}");
                Assert.False(isShown && isLost, $"'{word}' is shown:\n{page}\n=>\n{html}");
            }
        }, tests: 400, size: 40);

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

    private static IEnumerable<(string Word, int At)> Words(string page)
    {
        for (var at = page.IndexOf('q', StringComparison.Ordinal); at >= 0; at = page.IndexOf('q', at))
        {
            var end = page.IndexOf('q', at + 1) + 1;
            yield return (page[at..end], at);
            if (end >= page.Length) yield break;
            at = end;
        }
    }

    private static bool Holds(Diagnostic finding, int at) => finding.Location.Span.Start <= at && at < finding.Location.Span.End;

    /// <summary>A footnote that is left out, and what lies too deep, is told of where it begins.</summary>
    private static bool IsAbout(Diagnostic finding, int at) =>
        finding.Code is "CK5010" || (finding.Code is "CK5003" or "CK5004" && finding.Location.Span.Start <= at);

    /// <summary>
    /// The definition of a link, or of an abbreviation, is markup whether something refers to it or not; so is an address, which a link in
    /// the words for a picture does not lead to, and what stands behind a fence.
    /// </summary>
    private static bool IsMarkup(string page, int at)
    {
        var address = page.LastIndexOf("](", at, StringComparison.Ordinal);
        if (address >= 0 && page.AsSpan(address, at - address).IndexOfAny(')', '\n') < 0) return true;
        var line = page.AsSpan(page.LastIndexOfAny(['\n', '\r'], at) + 1).TrimStart(" \t>-+*:0123456789.)");
        if (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal)) return true;
        var before = page.LastIndexOf("]:", at, StringComparison.Ordinal);
        var behind = page.IndexOf("]:", at, StringComparison.Ordinal);
        return (before >= 0 && Lines(page, before, at) <= 2) || (behind >= 0 && Lines(page, at, behind) == 0);
    }

    private static int Lines(string page, int start, int end) => page.AsSpan(start, end - start).ToString().Count(c => c is '\n' or '\r');
}
