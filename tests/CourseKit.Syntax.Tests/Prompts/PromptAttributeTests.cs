namespace CourseKit.Syntax.Tests;

public sealed class PromptAttributeTests
{
    internal static string Written(PromptSyntax prompt) => string.Join(' ', prompt.Attributes.Select(attribute => attribute.Kind switch
    {
        AttributeKind.Id => "#" + attribute.Name,
        AttributeKind.Class => "." + attribute.Name,
        _ => $"{attribute.Name}={attribute.Value}",
    }));

    [Theory]
    [InlineData("What? {#proxy}", "What?", "#proxy")]
    [InlineData("What? {#proxy .core .week-2 difficulty=2 source=\"krakovna 2020\"}", "What?", "#proxy .core .week-2 difficulty=2 source=krakovna 2020")]
    [InlineData("What? { #proxy  .core }", "What?", "#proxy .core")]
    [InlineData("What? {.core}", "What?", ".core")]
    [InlineData("What? {a='two words'}", "What?", "a=two words")]
    [InlineData("What? {a=\"a } b { c\"}", "What?", "a=a } b { c")]
    [InlineData("What? {a=\"say \\\"so\\\"\"}", "What?", "a=say \"so\"")]
    [InlineData("What? {a=\"\"}", "What?", "a=")]
    [InlineData("What is {x}? {#proxy}", "What is {x}?", "#proxy")]
    [InlineData("What? {#proxy} <!-- note -->", "What?", "#proxy")]
    public void Metadata_stands_at_the_end_of_the_question(string question, string text, string attributes)
    {
        foreach (var block in (string[])[question + "\nThis.", $"Q: {question}\nA: This.", $"Q: Well,\n{question}\nA: This.", $"Q:\n{question}\n\nA: This."])
        {
            var prompt = Assert.Single(Parsed.PromptsIn(block));

            Assert.Equal(text, prompt.Question.Text.Replace("Well,\n", "", StringComparison.Ordinal));
            Assert.Equal(attributes, Written(prompt));
            Assert.Empty(Parsed.Codes(Parsed.Block(block)));
        }
    }

    [Theory]
    [InlineData("What is $x_{i}$?")]
    [InlineData("What is $x_{#i}$")]
    [InlineData("What does \\frac{1}{2} mean")]
    [InlineData("What is {x}")]
    [InlineData("What is {a, b}")]
    [InlineData("What does `code {#id}`")]
    [InlineData("What is a{#b}")]
    [InlineData("What is \\{#b}")]
    [InlineData("What is {}")]
    [InlineData("What does {#id} do here?")]
    [InlineData("What is { x = 1 }")]
    [InlineData("What does {.x { mean")]
    public void Other_braces_are_text(string question)
    {
        var prompt = Assert.Single(Parsed.PromptsIn(question + "\nThis."));

        Assert.Equal(question, prompt.Question.Text);
        Assert.Empty(prompt.Attributes);
        Assert.Empty(Parsed.Codes(Parsed.Block(question + "\nThis.")));
    }

    [Fact]
    public void Metadata_may_stand_on_a_line_of_its_own_in_the_marked_form()
    {
        var prompt = Assert.Single(Parsed.PromptsIn("Q: What?\n```\n{#no}\n```\n{#proxy}\nA: This."));

        Assert.Equal("What?\n```\n{#no}\n```", prompt.Question.Text);
        Assert.Equal("#proxy", Written(prompt));
    }

    [Fact]
    public void Each_item_knows_its_place()
    {
        var text = Parsed.Block("What? {#proxy .core source=\"k 2020\"}\nThis.");

        var attributes = Assert.Single(Parsed.Prompts(text)).Attributes;

        Assert.Equal(["proxy", "core", "source"], attributes.Select(item => text.Substring(item.NameSpan.Start, item.NameSpan.Length)));
        Assert.Equal(["proxy", "core", "k 2020"], attributes.Select(item => text.Substring(item.ValueSpan.Start, item.ValueSpan.Length)));
    }

    [Theory]
    [InlineData("What? {#proxy core}", "2:15 CK3012")]
    [InlineData("What? {#proxy #}", "2:15 CK3012")]
    [InlineData("What? {#proxy a=}", "2:15 CK3012")]
    [InlineData("What? {#proxy =a}", "2:15 CK3012")]
    [InlineData("What? {#proxy a = b}", "2:15 CK3012,2:17 CK3012,2:19 CK3012")]
    [InlineData("What? {.core=1}", "2:8 CK3012")]
    [InlineData("What? {#a #b}", "2:12 CK3013")]
    [InlineData("What? {a=1 a=2}", "2:12 CK3013")]
    [InlineData("What? {.a .a}", "2:12 CK3013")]
    [InlineData("What? {#proxy .core", "2:7 CK3011")]
    [InlineData("What? {a=\"b}", "2:7 CK3011")]
    public void A_wrong_item_is_told_at_its_place(string question, string findings) =>
        Assert.Equal(findings.Split(','), Parsed.Findings(Parsed.Block(question + "\nThis.")));

    [Fact]
    public void Metadata_on_an_answer_is_told_and_stays_text()
    {
        var text = Parsed.Block("What?\nThis. {#proxy}");

        Assert.Equal(["3:7 CK3026"], Parsed.Findings(text));
        Assert.Equal(["What? = This. {#proxy}"], Parsed.Pairs(text));
    }

    [Theory]
    [InlineData("A: **This.** {#proxy}", "3:14 CK3026")]
    [InlineData("A: This. {#proxy .core}", "3:10 CK3026")]
    [InlineData("A: This.\n{#proxy}", "4:1 CK3026")]
    [InlineData("A: Alpha. {.core}", "3:11 CK3026")]
    [InlineData("A: Alpha. {difficulty=1}", "3:11 CK3026")]
    [InlineData("A: Alpha.\n\nBeta. {.core}", "5:7 CK3026")]
    [InlineData("A: t = {a=1}", "")]
    [InlineData("A:\n| a |\n|---|\n| b |\n\n: Cap {#tbl-r}", "")]
    [InlineData("A:\n| a |\n|---|\n| b |\n{#tbl-q}", "")]
    [InlineData("A:\n| a |\n|---|\n| b |\n\n{#tbl-q}", "")]
    [InlineData("A:\n![A loop](loop.svg){#fig-loop}", "")]
    [InlineData("A: `{#proxy}`", "")]
    [InlineData("A: ![A loop](loop.svg) {#fig-loop}", "")]
    public void Metadata_behind_a_marked_answer_is_told(string answer, string findings) =>
        Assert.Equal(findings, string.Join(",", Parsed.Findings(Parsed.Block("Q: What?\n" + answer))));

    [Theory]
    [InlineData("Q: What is drawn here? {#loop .core}\n![A loop](loop.svg)\nA: A loop.", "What is drawn here?\n![A loop](loop.svg)")]
    [InlineData("Q: What is printed? {#loop .core}\n```\nprint(1)\n```\nA: 1", "What is printed?\n```\nprint(1)\n```")]
    [InlineData("Q: What is\nprinted? {#loop .core}\nA: 1", "What is\nprinted?")]
    public void Metadata_may_end_the_first_line_of_a_question_or_its_last(string block, string question)
    {
        var prompt = Assert.Single(Parsed.PromptsIn(block));

        Assert.Equal(question, prompt.Question.Text);
        Assert.Equal(["loop", "core"], prompt.Attributes.Select(attribute => attribute.Value));
    }
}
