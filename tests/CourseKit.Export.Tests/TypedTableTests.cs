using System.Net;
using System.Text.RegularExpressions;

namespace CourseKit.Export.Tests;

/// <summary>What an author types into a table is what readers see in its cells.</summary>
public sealed partial class TypedTableTests
{
    private const string Table = "| a | b |\n|---|---|\n| 1 | 2 |";

    /// <summary>Rows behind a table's own three lines, and what stands behind its row then.</summary>
    public static TheoryData<string, string> RightBelow => new()
    {
        { "Words below.", "[Words below.,]" },
        { "*Words*, `x\\|y` and more", "[Words, x|y and more,]" },
        { "3 | 4", "[3,4]" },
        { "===", "[===,]" },
        { "--", "[--,]" },
        { "---", "<hr>" },
        { "# Words", "<h1 id=\"words\">Words</h1>" },
        { "> words", "<blockquote><p>words</p></blockquote>" },
        { "- words", "<ul><li>words</li></ul>" },
        { "$$x$$", "<div class=\"math-block\">" },
        { "{{<details summary=\"s\">}}t{{</details>}}", "<details class=\"disclosure\">" },
        { "{{<param \"title\">}} is it", "[a is it,]" },
        { "{{<orbit_review>}}\nQ: q?\nA: x\n{{</orbit_review>}}", "<course-review>" },
        { "\nWords below.", "<p>Words below.</p>" },
    };

    /// <summary>Each with the cells that readers see.</summary>
    public static TheoryData<string, string> Tables => new()
    {
        { "| a |\n|---|\n| `x \\| y` |", "[a][x | y]" },
        { "| a |\n|---|\n| `x \\| y` and **\\|** \\| |", "[a][x | y and | |]" },
        { "| a | b |\n|---|---|\n| `x|y` | z |", "[a,b][x|y,z]" },
        { "| a | b |\n|---|---|\n| ` | ` |", "[a,b][`,`]" },
        { "| a | b |\n|---|---|\n| <https://e.org/x\\|y> | z |", "[a,b][https://e.org/x|y,z]" },
        { "a | b\n--|--\n1 | 2\n3", "[a,b][1,2][3,]" },
        { "| a | b |\n|:--|--:|\n| 1", "[a,b][1,]" },
        { "| a | b |\n|---|---|\n| 1 | 2 | 3 |", "[a,b,][1,2,3]" },
        { "| a |\n|---|", "[a]" },
        { "+---+---+\n|abc|def|\n+===+===+\n|- x|12 |\n+---+---+", "[abc,def][x,12]" },
        { "+---+-----+\n|a  |1|2  |\n+===+=====+\n|`x`|# h  |\n|y  |more |\n+---+-----+", "[a,1|2][x y,h more]" },
        { "+---+---+\n| a | b |\n+===+===+\n|- x|  c|\n|y  |d  |\n+---+---+", "[a,b][x y,c d]" },
        { "+---+---+\n|a|b|\n+---+---+\n|1|2|\n+---+---+", "[a|b,][1|2,]" },
        { "+---+---+\n| a | b |\n+===+===+\n| 1 |longer than|\n+---+---+", "[a,b][1,longer than]" },
        { "+----+----+\n|表格|文字|\n+----+----+", "[表格|文字]" },
    };

    [Theory]
    [MemberData(nameof(RightBelow))]
    public void What_stands_right_below_a_table_does_not_tear_it(string below, string seen)
    {
        var text = Shown(TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\n{Table}\n{below}\n")["a/index.html"]);

        Assert.Contains("[a,b][1,2]" + seen, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> ", "> ")]
    [InlineData("- ", "  ")]
    [InlineData("12. ", "    ")]
    [InlineData("[^1]\n\n[^1]: ", "    ")]
    [InlineData("term\n:   ", "    ")]
    [InlineData("Words above.\n", "")]
    public void A_table_is_whole_wherever_it_stands(string first, string others)
    {
        var lines = (Table + "\nbelow").Split('\n');

        var text = Shown(TestSite.Of($"=== content/a.md\n{first}{string.Join("\n" + others, lines)}\n")["a/index.html"]);

        Assert.Contains("[a,b][1,2][below,]", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void All_that_is_typed_into_cells_is_seen_on_page_and_card(string typed, string seen)
    {
        var site = TestSite.Of($"=== content/a.md\n{typed}\n\nEnd\n");
        var card = TestNotes.OfBlock($"Q: What?\nA:\n{typed}").All.Single();

        Assert.Contains(seen + "<p>End</p>", Shown(site["a/index.html"]), StringComparison.Ordinal);
        Assert.Equal(seen, Shown(card.Fields[1]));
    }

    [Fact]
    public void No_table_needs_an_inline_width()
    {
        var site = TestSite.Of("=== content/a.md\n+---+------+\n| a | b    |\n+---+------+\n");

        Assert.DoesNotContain("<col", site["a/index.html"], StringComparison.Ordinal);
    }

    /// <summary>Rows as <c>[a,b]</c>, without tags in them; other tags as they are, but for what a table is wrapped in.</summary>
    private static string Shown(string html)
    {
        html = Row().Replace(html.Replace("\n", " ", StringComparison.Ordinal), row => "[" + string.Join(',', Cell().Matches(row.Value).Select(cell => Words(cell.Groups[1].Value))) + "]");
        return WebUtility.HtmlDecode(Wrapping().Replace(html, ""));
    }

    private static string Words(string cell) => Blanks().Replace(Tag().Replace(Mark().Replace(cell, ""), " "), " ").Trim();

    [GeneratedRegex("<tr>.*?</tr>")]
    private static partial Regex Row();

    [GeneratedRegex("<t[hd][^<>]*>(.*?)</t[hd]>")]
    private static partial Regex Cell();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("</?(em|strong|code|a)( [^<>]*)?>")]
    private static partial Regex Mark();

    [GeneratedRegex(" +")]
    private static partial Regex Blanks();

    [GeneratedRegex("</?(table|thead|tbody|div class=\"table-scroll\")( [^<>]*)?>|</div>|(?<=[>\\]]) +(?=[<\\[])| +(?=\\[)")]
    private static partial Regex Wrapping();
}
