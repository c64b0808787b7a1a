namespace CourseKit.Syntax.Tests;

public sealed class LineFormTests
{
    [Theory]
    [InlineData("What is a proxy?\nA stand-in.\nWho set it?\nInes.")]
    [InlineData("\n\nWhat is a proxy?\nA stand-in.\n\nWho set it?\nInes.\n\n")]
    [InlineData("What is a proxy?\n\nA stand-in.\n\n\nWho set it?\n\n\n\nInes.")]
    [InlineData("What is a proxy?\nA stand-in.\nWho set it?\n\nInes.")]
    [InlineData("  What is a proxy?  \n\tA stand-in.\t\n  Who set it?\n  Ines.")]
    [InlineData("What is a proxy?\r\nA stand-in.\r\n\r\nWho set it?\r\nInes.\r\n")]
    [InlineData("What is a proxy?\rA stand-in.\rWho set it?\rInes.\r")]
    public void Lines_take_turns_and_blank_lines_mean_nothing(string block)
    {
        var text = Parsed.Block(block);

        Assert.Equal(["What is a proxy? = A stand-in.", "Who set it? = Ines."], Parsed.Pairs(text));
        Assert.Empty(Parsed.Codes(text));
    }

    [Theory]
    [InlineData("{{<orbit_review>}}\nWhy?\nBecause.\n{{</orbit_review>}}", 0)]
    [InlineData("{{< orbit_review color=\"purple\" >}}\nWhy?\nBecause.\n{{< /orbit_review >}}", 1)]
    [InlineData("{{<orbit_review color=\"purple\" difficulty=2>}}\nWhy?\nBecause.\n{{</orbit_review>}}", 2)]
    [InlineData("{{% orbit_review %}}\nWhy?\nBecause.\n{{% /orbit_review %}}", 0)]
    [InlineData("{{<orbit_review>}}Why?\nBecause.{{</orbit_review>}}", 0)]
    public void A_block_has_its_parameters_as_attributes(string text, int attributes)
    {
        var block = Assert.Single(Parsed.Blocks(text));

        Assert.Equal(PromptBlockForm.Shortcode, block.Form);
        Assert.Equal(attributes, block.Attributes.Count);
        Assert.Single(block.Prompts);
        Assert.Empty(Parsed.Codes(text));
    }

    [Fact]
    public void A_prompt_reaches_from_its_question_to_its_answer()
    {
        var text = Parsed.Block("What is a proxy? {#proxy}\n\nA stand-in.");

        var prompt = Assert.Single(Parsed.Prompts(text));

        Assert.Equal("What is a proxy? {#proxy}\n\nA stand-in.", text.Substring(prompt.Span.Start, prompt.Span.Length));
        Assert.Equal(new LinePosition(2, 1), prompt.Question.Locate(0).Start);
        Assert.Equal(new LinePosition(4, 1), prompt.Answer!.Locate(0).Start);
    }

    [Theory]
    [InlineData("Is it \"so?\nYes.")]
    [InlineData("Roughly, a ___ stands for the goal.\nProxy")]
    [InlineData("The ___ stands for the ___.\nThe proxy for the goal.")]
    [InlineData("What does `<orbit-reviewarea>` hold?\nPrompts.")]
    [InlineData("What is <b>bold</b>?\n<em>Fat</em> type.")]
    [InlineData("What does the lamp show?\n<img src=\"lamp.svg\" alt=\"Red\">")]
    [InlineData("Whose is it?\nA. Turing")]
    [InlineData("Q. Horatius Flaccus wrote what?\nOdes.")]
    [InlineData("What is $x_{i}$?\n{...}")]
    [InlineData("Where?\n<https://example.org>")]
    [InlineData("Does 1 < 2 hold, and 3 > 2?\nYes.")]
    public void These_lines_are_sides_as_they_stand(string block)
    {
        var lines = block.Split('\n');

        Assert.Equal([$"{lines[0]} = {lines[1]}"], Parsed.Pairs(Parsed.Block(block)));
        Assert.Empty(Parsed.Codes(Parsed.Block(block)));
    }

    [Theory]
    [InlineData("<orbit-reviewarea>", "orbit-reviewarea")]
    [InlineData("</orbit-reviewarea>", "/orbit-reviewarea")]
    [InlineData("  <ORBIT-REVIEWAREA color='red'>  ", "ORBIT-REVIEWAREA")]
    [InlineData("<div class=\"a > b\">", "div")]
    [InlineData("<br/>", "br")]
    [InlineData("</div></section>", "/div")]
    [InlineData("<orbit-prompt question=\"a\"\n answer=\"b\">", "orbit-prompt")]
    public void A_line_that_is_only_a_raw_tag_is_told_and_skipped(string line, string tag)
    {
        var text = Parsed.Block($"Why?\nBecause.\n{line}\nWho?\nInes.");

        Assert.Equal(["Why? = Because.", "Who? = Ines."], Parsed.Pairs(text));
        var finding = Assert.Single(Parsed.Document(text).Diagnostics);
        Assert.Equal("CK3002", finding.Code);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains($"<{tag}>", finding.Message, StringComparison.Ordinal);
        Assert.Equal(4, finding.Location.Start.Line);
    }

    [Theory]
    [InlineData("Why?\n<!-- Is this one too easy? -->\nBecause.")]
    [InlineData("<!-- img: lamp.svg -->Why?\nBecause.<!-- sure -->")]
    [InlineData("Why?<!-- over\nseveral\nlines? --> \nBecause.")]
    [InlineData("<!-- over\n\nseveral\nparagraphs -->Why?\nBecause.")]
    [InlineData("Why?\nBecause.\n<!-- Who?\nInes. -->")]
    public void Comments_are_not_there(string block)
    {
        var text = Parsed.Block(block);

        Assert.Equal(["Why? = Because."], Parsed.Pairs(text));
        Assert.Empty(Parsed.Codes(text));
    }

    [Fact]
    public void A_comment_in_the_middle_of_a_side_is_cut_out()
    {
        var prompt = Assert.Single(Parsed.PromptsIn("Why <!-- x -->so?\nBecause."));

        Assert.Equal("Why so?", prompt.Question.Text);
        Assert.Equal(new LinePosition(2, 15), prompt.Question.Locate(new TextSpan(4, 3)).Start);
    }

    [Fact]
    public void A_fence_in_line_form_is_left_out_and_told()
    {
        var text = Parsed.Block("Why?\nBecause.\n\n```\nWho?\nInes.\nand one more line\n```");

        Assert.Equal(["Why? = Because."], Parsed.Pairs(text));
        Assert.Equal(["5:1 CK3016"], Parsed.Findings(text));
    }

    [Theory]
    [InlineData("Use {{</* figure */>}}?\nYes.", "Use \\{\\{\\< figure >\\}\\}?")]
    [InlineData("Use `{{</* figure */>}}`?\nYes.", "Use `{{< figure >}}`?")]
    [InlineData("Use `{{</* figure\n */>}}`?\nYes.", "Use `{{< figure\n >}}`?")]
    public void An_escaped_call_is_shown_in_a_prompt(string block, string question)
    {
        Assert.Equal(question, Assert.Single(Parsed.PromptsIn(block)).Question.Text);
        Assert.Empty(Parsed.Codes(Parsed.Block(block)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("<!-- later -->")]
    public void A_block_without_prompts_is_told(string block) => Assert.Equal(["CK3014"], Parsed.Codes(Parsed.Block(block)));

    [Fact]
    public void A_block_that_closes_itself_holds_no_prompts() => Assert.Equal(["CK3014"], Parsed.Codes("{{< orbit_review />}}"));

    [Fact]
    public void A_question_that_is_only_metadata_is_empty() => Assert.Equal(["2:1 CK3003"], Parsed.Findings(Parsed.Block("{#why}\nBecause.")));

    [Fact]
    public void An_unclosed_block_is_told_once_and_its_text_makes_no_prompts()
    {
        const string Text = "{{<orbit_review>}}\nWhy?\nBecause.\n\n{{<orbit_review>}}\nWho?\nInes.\n{{</orbit_review>}}\n";

        Assert.Equal(["1:1 CK2002"], Parsed.Findings(Text));
        Assert.Equal(["Who? = Ines."], Parsed.Pairs(Text));
    }
}
