using System.Diagnostics;
using CourseKit.Syntax;
using FsCheck.Fluent;

namespace CourseKit.Model.Tests;

public class RobustnessTests
{
    private static readonly string[] _morsels =
    [
        "a", " ", "\n", "\n\n", "\r\n", "\t", "    ", "> ", "- ", "1. ", "# ", "*", "**", "_", "`", "```\n", "~~~\n", "$", "$$", "\\", "\\(", "\\)", "\\[", "\\]", "\\begin{align}", "\\end{align}",
        "[", "]", "(", ")", "![", "](", "[^1]", "[^1]: ", "[x]: y\n", "<", ">", "<!--", "-->", "<div>", "<a href=\"x\">", "&amp;", "{#id}", "{.c}", "{", "}", "|", "---", "|---|\n", "+---+\n", "+---+\n| a |\n+---+\n", "^^^\n", ": ", "*[a]: b\n", "~", "^", "==",
        "{{< note >}}", "{{< /note >}}", "{{% note %}}", "{{% /note %}}", "{{< badge >}}", "{{< ref \"a\" >}}", "{{</* badge */>}}", "{{< include \"part.md\" >}}", "{{< figure src=\"a.png\" >}}", "{{< orbit_review >}}", "{{< /orbit_review >}}", "\uFDD0", "\uFDD1", "\uFDD01\uFDD1", "\0", "\uD83C", "é", "https://x.y/", "www.a.b",
        "\r", "\u0085", "\u00a0", "\u0301", "\u200d", "\u202e", "\u2028", "\udc00", "\ufdd0999\ufdd1", "\ufeff", "\uffff", "[a [b](c) d](e)", "[![f](g)](h)", "{.c #d k=\"v\"}", "<!DOCTYPE", "<?", "<![CDATA[", "<script>", "</script>", "<h2 id=x>", "</h2>", "[a]({{< ref \"b\" >}})", "<img src=\"{{< ref \"b\" >}}\">", "\n===\n", "# {#e}\n", "&#0;",
    ];

    [Fact]
    public void Any_text_gives_a_body_whose_every_place_is_in_its_file()
    {
        var part = new SourceText("part.md", "one\n\n- $x$ [y](z)\n");

        Property.Holds(Property.Texts(_morsels), text =>
        {
            var body = ProseBench.Parse(text, part);
            var again = ProseBench.Parse(text, part);
            var places = body.Links.Select(link => link.Location)
                .Concat(body.Headings.Select(heading => heading.Location))
                .Concat(body.Embeds.Select(embed => embed.Location))
                .Concat(body.Diagnostics.Select(finding => finding.Location));
            return places.All(place => place.Span.Start >= 0 && place.Span.Length >= 0 && place.Span.End <= (place.Path == "page.md" ? text.Length : part.Length))
                && body.Diagnostics.Equals(again.Diagnostics) && body.Links.Equals(again.Links) && body.Anchors.Equals(again.Anchors);
        });
    }

    [Fact]
    public void Whatever_a_template_gives_every_place_is_in_the_file_and_headings_keep_their_ids()
    {
        var part = new SourceText("part.md", "one\n");
        var pairs = Property.Texts(_morsels).Generator.Two();

        Property.Holds(pairs, pair =>
        {
            var (page, given) = ("{{% note %}}\n" + pair.Item1 + "{{% /note %}}\n\n## Last", pair.Item2 + ShortcodeOutput.MarkOf(0) + ShortcodeOutput.MarkOf(7));
            var body = ProseBench.Parse(page, part);
            var whole = MarkdownCalls.Resolve(body, call => new ShortcodeOutput(given, call.Inner is { } inner ? [new BodyEmbed(call.Location, inner)] : []));
            var places = whole.Links.Select(link => link.Location)
                .Concat(whole.Headings.Select(heading => heading.Location))
                .Concat(whole.Diagnostics.Select(finding => finding.Location));
            var last = body.Headings.LastOrDefault(heading => heading.Text == "Last");
            return places.All(place => place.Span.Start >= 0 && place.Span.End <= (place.Path == "page.md" ? page.Length : part.Length))
                && !whole.HasMarkdownCalls
                && whole.Headings.All(heading => heading.Location != last?.Location || heading.Id == last.Id)
                && whole.Headings.Select(heading => heading.Id).Distinct().Count() + whole.Diagnostics.Count(finding => finding.Code == "CK5007") >= whole.Headings.Count - body.Diagnostics.Count(finding => finding.Code == "CK5007");
        });
    }

    [Theory]
    [InlineData("1. +---+\n| a |\n+---+\nhttps://x.y/https://x.y/[^1]: ")]
    [InlineData("- +---+\n| a |\n+---+\n[a](<b>) ![](c) <i>d</i>\n# e")]
    public void A_link_after_a_grid_table_in_a_list_has_a_place_in_the_file(string text) =>
        Assert.All(ProseBench.Parse(text).Links, link => Assert.InRange(link.Location.Span.End, link.Location.Span.Start, text.Length));

    [Theory]
    [InlineData(">", 10_000, " x")]
    [InlineData("> ", 200_000, "x")]
    [InlineData("- ", 10_000, "x")]
    [InlineData("1. ", 10_000, "x")]
    [InlineData("[", 11_000, "")]
    [InlineData("![", 11_000, "")]
    [InlineData("*a ", 11_000, "")]
    [InlineData("*a **b ", 3_000, "c")]
    [InlineData("{{< note >}}", 60, "x")]
    public void What_nests_too_deep_never_overflows_the_stack(string mark, int times, string end)
    {
        var text = string.Concat(Enumerable.Repeat(mark, times)) + end + string.Concat(Enumerable.Repeat("{{< /note >}}", mark[0] == '{' ? times : 0));
        PageBody? body = null;

        var thread = new Thread(() => body = ProseBench.Parse(text), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.NotNull(body);
    }

    [Theory]
    [InlineData(">", "", "", "1:46", "quotes or lists")]
    [InlineData("[", "a", "](b)", "", "")]
    [InlineData("*a **b ", "c", "** d*", "1:", "marks in a line")]
    public void What_nests_too_deep_is_reported_where_it_does(string open, string middle, string close, string place, string what)
    {
        var text = string.Concat(Enumerable.Repeat(open, 300)) + middle + string.Concat(Enumerable.Repeat(close, 300));

        var body = ProseBench.Parse(text);

        var findings = body.Diagnostics.Where(finding => finding.Code == "CK5010").ToList();
        if (what.Length == 0) Assert.Empty(findings);
        else Assert.All(findings, finding => Assert.Contains(what, finding.Message));
        if (what.Length > 0) Assert.StartsWith(place, findings[0].Location.Start.ToString());
    }

    [Fact]
    public void Ten_times_the_text_takes_no_more_than_some_ten_times_as_long()
    {
        const string page = "## A heading\n\nSome *prose* with $x_1$, a [link](a.md), `code` and a note[^1].\n\n- one\n- two\n\n```cs\nvar x = 1;\n```\n\n$$\n\\alpha\n$$\n\n";
        var small = string.Concat(Enumerable.Repeat(page, 250)) + "[^1]: Note.\n";
        var large = string.Concat(Enumerable.Repeat(page, 2_500)) + "[^1]: Note.\n";
        ProseBench.Parse(small);

        var (first, second) = (Time(small), Time(large));

        Assert.True(second < (first * 40) + TimeSpan.FromSeconds(1), $"{first} for {small.Length}, {second} for {large.Length}");
    }

    private static TimeSpan Time(string text)
    {
        var watch = Stopwatch.StartNew();
        ProseBench.Parse(text);
        return watch.Elapsed;
    }
}
