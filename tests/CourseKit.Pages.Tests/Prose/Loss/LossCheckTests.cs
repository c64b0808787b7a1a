using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model.Tests;

/// <summary>The comparison, given what loses text: Markdig with its own readers of HTML, attributes and emphasis.</summary>
public class LossCheckTests
{
    private static readonly MarkdownPipeline _greedy = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation().UsePipeTables().UseGridTables().UseFootnotes().UseEmphasisExtras().UseAutoLinks().UseAbbreviations()
        .UseGenericAttributes().Build();

    [Theory]
    [InlineData("a List<String> of names", "<String>")]
    [InlineData("an <your name> here", "")]
    [InlineData("In Lua one writes t = {a=1}", "{a=1}")]
    [InlineData("a {word} b", "{word}")]
    [InlineData("- one {two=3}\n- four", "{two=3}")]
    [InlineData("# Head {k=v}", "{k=v}")]
    [InlineData("The box holds 2*3*4 litres", "*3*")]
    [InlineData("so a*b*c is a product", "*b*")]
    [InlineData("when 1==2 and 3==4", "==2 and 3==")]
    [InlineData("[Note]: Delta", "[Note]: Delta")]
    [InlineData("[Note]: Delta \"and more\"", "[Note]: Delta \"and more\"")]
    [InlineData("One[^a][^b] two.\n\n[^a]: na\n[^b]: nb", "[^a]")]
    public void What_a_parser_swallows_is_found_where_it_stood(string text, string lost)
    {
        var losses = LossCheck.Find(text, Markdown.Parse(text, _greedy), 0);

        Assert.Equal(lost, string.Join(" ", losses.Select(loss => text.Substring(loss.Span.Start, loss.Span.Length))));
    }

    [Theory]
    [InlineData("# Heading ##\n\nText with *emphasis*, **strong**, `code`, ~~gone~~, H~2~O and x^2^.\nA second line.  \nA third.")]
    [InlineData("> - quoted\n>   1. nested\n>\n>   more\n> lazy\nlazy too")]
    [InlineData("12) twelve\n13) thirteen\n\n- [x] done\n- [ ] not")]
    [InlineData("[words](https://example.org/a?b=c \"A title\") and ![alt *text*](p.png 'T')")]
    [InlineData("[ref][r] and [r] and [r][].\n\n[r]: <https://example.org/x y> \"Title\"")]
    [InlineData("[unused]: https://example.org/ \"A definition that nobody refers to is still one\"")]
    [InlineData("<https://example.org/> <me@example.org> https://example.org/x www.example.org/y")]
    [InlineData("a &amp; b &copy; &#65; &nbsp;c <kbd>K</kbd> <!-- hidden --> <br>\n\n<div class=\"x\">\nraw\n</div>")]
    [InlineData("Note[^1] and again[^1].\n\n[^1]: First.\n\n    Second with [a](b).")]
    [InlineData("| a | b |\n|:--|--:|\n| `x` | *y* |\n| only |\n| z \\| z | `p \\| q` |")]
    [InlineData("+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+")]
    [InlineData("    indented\tcode\n\n```cs title=\"a.cs\"\nvar x = 1;\n```\n\n~~~\ntilde\n~~~")]
    [InlineData("Setext\n===\n\nOther\n---\n\n***")]
    [InlineData("*[HTML]: Markup\n\nHTML is.")]
    [InlineData("a {#id .cls title=\"x y\"}\n\n{.lead}\nb [c](d){target=_blank}")]
    [InlineData("un*frigging*believable **b**old 5 * 6 * 7 2**3 snake_case_name a * b*c")]
    public void What_is_meant_as_markup_is_no_loss(string text) =>
        Assert.Empty(LossCheck.Find(text, Markdown.Parse(text, _greedy), 0));

    [Fact]
    public void A_literal_that_is_taken_out_of_a_tree_is_found()
    {
        const string text = "# One two\n\nThree *four* five [six](seven) `eight`.\nNine\n\n- ten\n- eleven\n\n"
            + "| twelve | thirteen |\n|---|---|\n| fourteen | x |\n\n> sixteen[^1]\n\n[^1]: seventeen";
        var count = Markdown.Parse(text, _greedy).Descendants<LeafInline>().Count();

        for (var i = 0; i < count; i++)
        {
            var tree = Markdown.Parse(text, _greedy);
            var taken = tree.Descendants<LeafInline>().ElementAt(i);
            var words = taken.Span.Within(text).Trim(' ', '.', '`');
            if (taken is not (LiteralInline or CodeInline) || !words.Any(char.IsLetter)) continue;
            taken.Remove();

            var loss = Assert.Single(LossCheck.Find(text, tree, 0));

            Assert.Contains(words, text.Substring(loss.Span.Start, loss.Span.Length), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("[Note]: Delta", "1:1-1:14 CK5310")]
    [InlineData("> text\n>\n> [Note]: Delta", "3:3-3:16 CK5310")]
    [InlineData("<div>\na Foo<Bar> in raw HTML\n</div>", "2:6-2:11 CK5310")]
    [InlineData("{{< note >}}\n[Note]: Delta\n{{< /note >}}", "2:1-2:14 CK5310")]
    [InlineData("{{< include \"part.md\" >}}", "1:1-1:14 CK5310")]
    [InlineData("The box holds 2*3*4 litres.", "1:16-1:19 CK5311")]
    [InlineData("a *{.c} b", "1:4-1:8 CK5310")]
    [InlineData("- one {.c}\n- two", "1:7-1:11 CK5310")]
    [InlineData("> quote {.c}\n\n- one {.c}", "3:7-3:11 CK5310")]
    [InlineData("| a | b |\n|---|---|\n| p {.active} | one |", "3:5-3:14 CK5310")]
    [InlineData("| a {#c1} |\n|---|\n| 1 |", "1:5-1:10 CK5310")]
    [InlineData("Rule\n: p matches {.note}", "2:13-2:20 CK5310")]
    [InlineData("Rule\n: p matches {.note}\n: q", "2:13-2:20 CK5310")]
    [InlineData("+---------+\n| p {.ac} |\n+---------+", "2:5-2:10 CK5310")]
    public void A_loss_is_a_finding_at_its_place(string text, string findings) =>
        Assert.Equal(findings, ProseBench.Findings(ProseBench.Parse(text, new CourseKit.Syntax.SourceText("part.md", "[Note]: Delta"))));

    [Theory]
    [InlineData("a List<String>, t = {a=1}, a==b and c==d, <?php, {word}")]
    [InlineData("$x$ and $$y$$ and `$z$` in $|a|$\n\n| $|x|$ | b |\n|---|---|")]
    [InlineData("{{< badge >}} {{< note >}}\n- item {{< badge >}}\n{{< /note >}}\n\n[a]({{< ref \"b\" >}}) `{{</* badge */>}}`")]
    [InlineData("Term {.t}\n: One {.c}\n\n    Two {.d}\n\n| *a*{.b} | `c`{.d} |\n|---|---|\n| ![](a.png){#f} | |")]
    [InlineData("a |{.c} b and *c*{.d .e}{#f}\n\n- loose {.g}\n\n- item")]
    [InlineData("- a\r\n- b\r\n\r\n> c\r\n> d\r\n")]
    [InlineData("[text with `code`](a.md){.b} and ![](a.png){alt=\"words\"}")]
    [InlineData("<details>\n<summary>One</summary>\n\nTwo <my-element>three</my-element>\n\n</details>")]
    public void What_arrives_gives_no_finding(string text) =>
        Assert.DoesNotContain("CK531", ProseBench.Findings(ProseBench.Parse(text)), StringComparison.Ordinal);

    [Fact]
    public void A_page_that_loses_a_lot_is_told_of_so_often_and_no_more()
    {
        var text = string.Concat(Enumerable.Range(0, 500).Select(i => $"[note{i}]: Delta{i}\n\ntext\n\n"));

        Assert.Equal(50, ProseBench.Parse(text).Diagnostics.Count(finding => finding.Code == "CK5310"));
    }
}

file static class Spans
{
    public static string Within(this SourceSpan span, string text) => text.Substring(span.Start, span.Length);
}
