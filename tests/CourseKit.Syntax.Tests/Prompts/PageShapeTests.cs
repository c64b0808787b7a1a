namespace CourseKit.Syntax.Tests;

/// <summary>The whole test page, whose irregularities are those of real pages.</summary>
public sealed class PageShapeTests
{
    [Fact]
    public void Blocks_and_prompts_are_counted_right() =>
        Assert.Equal([2, 2, 6, 2], Parsed.Blocks(TestPage.Text).Select(block => block.Prompts.Count));

    [Fact]
    public void The_stray_tag_is_the_only_finding()
    {
        var finding = Assert.Single(Parsed.Document(TestPage.Text).Diagnostics);

        Assert.Equal("CK3002", finding.Code);
        Assert.Equal(new LinePosition(54, 1), finding.Location.Start);
    }

    [Fact]
    public void Questions_and_answers_keep_their_places_after_the_stray_tag()
    {
        var block = Parsed.Blocks(TestPage.Text).ElementAt(2);

        Assert.Equal(
            ["Ines and Tomás.", "The controller", "Measure.", "Tomatoes; red pixels.", "Neither. It takes the measure.", "A measure"],
            block.Prompts.Select(prompt => prompt.Answer!.Text));
    }

    [Fact]
    public void A_quote_without_its_partner_survives() =>
        Assert.EndsWith("(or neither)?\"", Parsed.Blocks(TestPage.Text).ElementAt(2).Prompts[5].Question.Text, StringComparison.Ordinal);

    [Fact]
    public void Two_blocks_out_of_four_name_a_color() =>
        Assert.Equal([1, 1, 0, 0], Parsed.Blocks(TestPage.Text).Select(block => block.Attributes.Count));

    [Fact]
    public void A_copied_block_has_equal_prompts_at_other_places()
    {
        var blocks = Parsed.Blocks(TestPage.Text).ToList();

        Assert.Equal(blocks[0].Prompts[0].Question.Text, blocks[2].Prompts[0].Question.Text);
        Assert.NotEqual(blocks[0].Prompts[0].Question, blocks[2].Prompts[0].Question);
    }

    [Fact]
    public void The_last_line_needs_no_line_ending() =>
        Assert.Equal(TestPage.Text.Length, Parsed.Document(TestPage.Text).Segments[^1].Span.End);
}
