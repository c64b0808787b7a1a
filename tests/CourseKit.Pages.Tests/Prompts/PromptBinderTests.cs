using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public sealed class PromptBinderTests
{
    [Fact]
    public void A_prompt_has_its_sides_place_and_number()
    {
        var (block, found) = Bind("{{< orbit_review >}}\nWhat is a *proxy*?\nA stand-in.\n{{< /orbit_review >}}", number: 3);

        var prompt = Assert.Single(block.Prompts);

        Assert.Empty(found);
        Assert.Equal(3, block.Number);
        Assert.Equal(3, prompt.Block);
        Assert.Null(block.Color);
        Assert.Equal("What is a *proxy*?", prompt.Question.Text);
        Assert.Equal("A stand-in.", prompt.Answer!.Text);
        Assert.Equal(prompt.Question.Text, prompt.QuestionBody.Text.Text);
        Assert.Equal(prompt.Answer.Text, prompt.AnswerBody!.Text.Text);
        Assert.Equal(new LinePosition(2, 1), prompt.Location.Start);
        Assert.Equal(new LinePosition(2, 19), prompt.Location.End);
        Assert.Equal(new LinePosition(1, 1), block.Location.Start);
    }

    [Fact]
    public void A_cloze_has_deletions_and_no_answer()
    {
        var (block, _) = Bind("{{< orbit_review >}}\nC: A {proxy} stands for the {goal|what is wanted}.\n{{< /orbit_review >}}");

        var prompt = Assert.Single(block.Prompts);

        Assert.Equal(PromptKind.Cloze, prompt.Kind);
        Assert.Null(prompt.Answer);
        Assert.Null(prompt.AnswerBody);
        Assert.Equal(["proxy", "goal"], prompt.Deletions.Select(deletion => deletion.Text));
        Assert.Equal([1, 2], prompt.QuestionBody.Embeds.OfType<ClozeEmbed>().Select(embed => embed.Number));
    }

    [Fact]
    public void The_prompt_counts_before_the_block_and_the_block_before_the_page()
    {
        var page = PromptDefaults.From(
        [
            Item("difficulty", "1"), Item("source", "page"), Item("reviewer", "page"), Item("tags", "course"),
        ], new SourceText("page.md", ""), []);

        var (block, found) = Bind(
            "{{< orbit_review color=\"purple\" difficulty=2 source=\"block\" tags=\"week-2 core\" >}}\nWhy? {#why .core .hard difficulty=3}\nSo.\n{{< /orbit_review >}}",
            page);

        var prompt = Assert.Single(block.Prompts);
        Assert.Empty(found);
        Assert.Equal(ReviewColor.Purple, block.Color);
        Assert.Equal("why", prompt.ExplicitId);
        Assert.Equal(["core", "hard", "week-2", "course"], prompt.Tags);
        Assert.Equal(["difficulty=3", "source=block", "reviewer=page"], prompt.Metadata.Select(item => $"{item.Name}={item.Value}"));
    }

    [Theory]
    [InlineData("color=\"PURPLE\"", ReviewColor.Purple)]
    [InlineData("color=pink", ReviewColor.Pink)]
    public void The_color_is_one_of_twelve(string attributes, ReviewColor color)
    {
        var (block, found) = Bind($"{{{{< orbit_review {attributes} >}}}}\nWhy?\nSo.\n{{{{< /orbit_review >}}}}");

        Assert.Empty(found);
        Assert.Equal(color, block.Color);
    }

    [Theory]
    [InlineData("color=\"purpel\"", "1:25 CK1056", "purple")]
    [InlineData("color=\"#ff0000\"", "1:25 CK1056", "red, orange")]
    [InlineData("colour=\"purple\"", "1:18 CK3030", "'color'")]
    [InlineData("purple", "1:18 CK2053", "color=")]
    [InlineData("difficulty=1 difficulty=2", "1:31 CK2054", "Keep one")]
    public void A_wrong_parameter_of_a_block_is_told(string attributes, string finding, string hint)
    {
        var (block, found) = Bind($"{{{{< orbit_review {attributes} >}}}}\nWhy?\nSo.\n{{{{< /orbit_review >}}}}");

        var only = Assert.Single(found);
        Assert.Equal(finding, $"{only.Location.Start} {only.Code}");
        Assert.Contains(hint, only.Hint, StringComparison.Ordinal);
        Assert.Null(block.Color);
        Assert.Single(block.Prompts);
    }

    [Theory]
    [InlineData("{#proxy/1}", "2:8 CK3031")]
    [InlineData("{#-proxy}", "2:8 CK3031")]
    [InlineData("{#prüfung}", "2:8 CK3031")]
    [InlineData("{id=\"a b\"}", "2:11 CK3031")]
    public void An_id_that_cannot_be_one_is_told_and_left_out(string list, string finding)
    {
        var (block, found) = Bind($"{{{{< orbit_review >}}}}\nWhy? {list}\nSo.\n{{{{< /orbit_review >}}}}");

        var only = Assert.Single(found);
        Assert.Equal(finding, $"{only.Location.Start} {only.Code}");
        Assert.Null(block.Prompts[0].ExplicitId);
    }

    [Fact]
    public void Raw_Orbit_elements_bind_the_same_way()
    {
        var (block, found) = Bind(
            "<orbit-reviewarea color=\"red\" difficulty=\"1\"><orbit-prompt id=\"why\" class=\"core\" question=\"Why &amp; how?\" answer=\"*So*.\"></orbit-prompt></orbit-reviewarea>");

        var prompt = Assert.Single(block.Prompts);
        Assert.Empty(found);
        Assert.Equal(ReviewColor.Red, block.Color);
        Assert.Equal("why", prompt.ExplicitId);
        Assert.Equal(["core"], prompt.Tags);
        Assert.Equal("Why & how?", prompt.Question.Text);
        Assert.Equal("1", Assert.Single(prompt.Metadata).Value);
    }

    [Fact]
    public void Ids_made_in_sides_differ_from_side_to_side()
    {
        var prefixes = new List<string>();
        var source = new SourceText("page.md", "{{< orbit_review >}}\nWhy?\nSo.\nWho?\nInes.\n{{< /orbit_review >}}");
        var segment = Parse(source);

        PromptBinder.Bind(source, segment.Block, 2, PromptDefaults.None, (side, _, prefix) =>
        {
            prefixes.Add(prefix);
            return Side(source, side, [], prefix);
        }, []);

        Assert.Equal(["b2-p1-q-", "b2-p1-a-", "b2-p2-q-", "b2-p2-a-"], prefixes);
    }

    private static AttributeSyntax Item(string name, string value) => new(AttributeKind.KeyValue, name, default, value, default);

    private static PromptBlockSegment Parse(SourceText source) =>
        DocumentParser.Parse(source, ContentFormat.Markdown, new ShortcodeTable(Shortcodes.All)).Segments.OfType<PromptBlockSegment>().Single();

    private static PageBody Side(SourceText source, MappedText side, EquatableArray<ClozeDeletion> deletions, string prefix) =>
        PageBodyParser.ParseSide(source.Path, side, deletions, prefix, ProseContext.Empty);

    private static (PromptBlock Block, List<Diagnostic> Found) Bind(string text, PromptDefaults? page = null, int number = 1)
    {
        var source = new SourceText("page.md", text);
        var found = new List<Diagnostic>();
        var block = PromptBinder.Bind(
            source, Parse(source).Block, number, page ?? PromptDefaults.None, (side, deletions, prefix) => Side(source, side, deletions, prefix), found);
        return (block, found);
    }
}
