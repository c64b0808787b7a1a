namespace CourseKit.Syntax.Tests;

public sealed class MarkedFormTests
{
    [Theory]
    [InlineData("Q: Why?\nA: Because.\n\nQ: Who?\nA: Ines.")]
    [InlineData("Q: Why?\nA: Because.\nQ: Who?\nA: Ines.")]
    [InlineData("Q. Why?\nA. Because.\n\nQ. Who?\nA. Ines.")]
    [InlineData("Q:\nWhy?\nA:\nBecause.\n\nQ:\n\nWho?\n\nA:\n\nInes.\n\n")]
    [InlineData("  Q: Why?\n  A: Because.\n\n  Q: Who?\n  A: Ines.")]
    [InlineData("Q: Why?\r\nA: Because.\r\n\r\nQ: Who?\r\nA: Ines.\r\n")]
    [InlineData("Q: Why?\nA. Because.\n\nQ: Who?\nA: Ines.")]
    [InlineData("<!-- first -->\nQ: Why?\n<!-- x -->\nA: Because.")]
    public void Markers_open_sides(string block)
    {
        var pairs = Parsed.Pairs(Parsed.Block(block)).ToList();

        Assert.Equal("Why? = Because.", pairs[0].Split('\n')[0]);
        if (pairs.Count > 1) Assert.Equal("Who? = Ines.", pairs[1]);
        Assert.DoesNotContain(Parsed.Document(Parsed.Block(block)).Diagnostics, finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("Q: One\ntwo\n\nthree?\nA: Four\n\nfive.", "One\ntwo\n\nthree?", "Four\n\nfive.")]
    [InlineData("Q: Why?\nA: - one\n   - two\n   - three", "Why?", "- one\n- two\n- three")]
    [InlineData("Q: Why?\nA:\n- one\n- two", "Why?", "- one\n- two")]
    [InlineData("Q: Why?\nA:\n   1. one\n   2. two", "Why?", "1. one\n2. two")]
    [InlineData("Q: Prints?\n```python\nQ: no marker\nprint(1)\n```\nA: 1", "Prints?\n```python\nQ: no marker\nprint(1)\n```", "1")]
    [InlineData("Q: Why?\nA:\n\n```\n\n  indented\n```", "Why?", "```\n\n  indented\n```")]
    [InlineData("Q: ![lamp](lamp.svg)\nA: Red", "![lamp](lamp.svg)", "Red")]
    [InlineData("Q: $$\n\\frac{a}{b}\n$$\nis what?\nA: $x_{1}$", "$$\n\\frac{a}{b}\n$$\nis what?", "$x_{1}$")]
    [InlineData("Q: Why?\nA: | a | b |\n   |---|---|\n   | 1 | 2 |", "Why?", "| a | b |\n|---|---|\n| 1 | 2 |")]
    [InlineData("Q: Who said A: first?\nA: Q: did.", "Who said A: first?", "Q: did.")]
    [InlineData("Q: Whose?\nA: Somebody's:\nA. Turing's", "Whose?", "Somebody's:\nA. Turing's")]
    [InlineData("Q: Why?\nA:\n<div>\n\nBecause.\n\n</div>", "Why?", "<div>\n\nBecause.\n\n</div>")]
    [InlineData("Q: Why?\nA: Because <!-- a\nb --> so.", "Why?", "Because  so.")]
    [InlineData("Q: Why? {note=\"<!-- a\"}\nA: Because. -->", "Why?", "Because. -->")]
    public void Sides_may_be_any_Markdown(string block, string question, string answer)
    {
        var prompt = Assert.Single(Parsed.PromptsIn(block));

        Assert.Equal(question, prompt.Question.Text);
        Assert.Equal(answer, prompt.Answer!.Text);
        Assert.Empty(Parsed.Codes(Parsed.Block(block)));
    }

    [Fact]
    public void Every_character_of_a_side_knows_its_place()
    {
        var text = Parsed.Block("Q: Why?\nA: - one\n   - two");

        var answer = Assert.Single(Parsed.Prompts(text)).Answer!;

        Assert.Equal(new LinePosition(3, 4), answer.Locate(0).Start);
        Assert.Equal(new LinePosition(4, 4), answer.Locate(answer.Text.IndexOf("- two", StringComparison.Ordinal)).Start);
    }

    [Fact]
    public void Marked_prompts_and_clozes_may_share_a_block()
    {
        var prompts = Parsed.PromptsIn("Q: Why?\nA: Because.\n\nC: A {proxy} it is.\n\nQ: Who?\nA: Ines.");

        Assert.Equal([PromptKind.Qa, PromptKind.Cloze, PromptKind.Qa], prompts.Select(prompt => prompt.Kind));
        Assert.Equal("A {proxy} it is.", prompts[1].Question.Text);
        Assert.Null(prompts[1].Answer);
    }

    [Theory]
    [InlineData("Q: Why?\n\nQ: Who?\nA: Ines.", "2:1 CK3005", 1)]
    [InlineData("Q: Why?", "2:1 CK3005", 0)]
    [InlineData("Q: Why?\nA:", "3:1 CK3003", 0)]
    [InlineData("Q:\nA: Because.", "2:1 CK3003", 0)]
    [InlineData("Q: {#why}\nA: Because.", "2:1 CK3003", 0)]
    [InlineData("Q: Why?\nA: Because.\nA: So.", "4:1 CK3006", 1)]
    [InlineData("A: Because.\nQ: Who?\nA: Ines.", "2:1 CK3006", 1)]
    [InlineData("Why?\nA: Because.\n\nQ: Who?\nA: Ines.", "3:1 CK3006", 1)]
    [InlineData("C: A {proxy}.\nA: What?", "3:1 CK3006", 1)]
    [InlineData("C:", "2:1 CK3003", 0)]
    [InlineData("Why?\nBecause.\n\nQ: Who?\nA: Ines.", "2:1 CK3004", 2)]
    [InlineData("Q: Who?\nA: Ines.\n\nWhy?\nBecause.", "5:1 CK3019", 1)]
    [InlineData("C: A {proxy}.\n\nWhy?\nBecause.", "4:1 CK3019", 1)]
    [InlineData("Q: 谁？\nA: 伊内斯。\n\n为什么？\n因为。", "5:1 CK3019", 1)]
    [InlineData("Q: Who?\nA: Ines.\n---\nThe sea rises {twice} a day.", "5:1 CK3072", 1)]
    [InlineData("Q: Who?\nA: Ines.\n\n***\n\nWhy?\nBecause.\n---\nMore.", "7:1 CK3072", 1)]
    [InlineData("C: A {proxy}.\n\n---\n\n```\nx\n```", "6:1 CK3072", 1)]
    [InlineData("C：首都是{台北}。", "2:1 CK3069", 0)]
    [InlineData("Q: 一？\nA：答一。", "3:1 CK3069", 0)]
    public void A_side_without_its_other_is_told_at_its_place(string block, string finding, int prompts)
    {
        Assert.Equal([finding], Parsed.Findings(Parsed.Block(block)));
        Assert.Equal(prompts, Parsed.PromptsIn(block).Count);
    }

    [Theory]
    [InlineData("Q: 一？\nA: 答一。\n\nQ：二？\nA：答二。", "5:1 CK3069", "6:1 CK3069")]
    [InlineData("Q：一？\nA：答一。", "2:1 CK3069", "3:1 CK3069")]
    [InlineData("Ｑ：一？\nＡ：答一。", "2:1 CK3069", "3:1 CK3069")]
    public void A_full_width_colon_is_told_at_each_mark(string block, params string[] findings) => Assert.Equal(findings, Parsed.Findings(Parsed.Block(block)));

    [Theory]
    [InlineData("Q: 选哪个？\n\nA：甲\n\nB：乙\n\nC：丙\nA: 甲")]
    [InlineData("Q: Who?\nA: Ines.\n---\nQ: Why?\nA: Because.\n---\n")]
    [InlineData("Q: Who?\nA:\n```\na\n---\nb\n```")]
    [InlineData("Q: Who?\nA:\n\n| a |\n|---|\n| b |")]
    public void Choices_and_separators_between_prompts_are_no_mistake(string block) => Assert.Empty(Parsed.Findings(Parsed.Block(block)));

    [Fact]
    public void Tags_of_Orbit_on_a_line_of_their_own_are_skipped()
    {
        var text = Parsed.Block("Q: Why?\n<orbit-reviewarea>\nA: Because.");

        Assert.Equal(["Why? = Because."], Parsed.Pairs(text));
        Assert.Equal(["3:1 CK3002"], Parsed.Findings(text));
    }
}
