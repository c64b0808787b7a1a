using CourseKit.Syntax;
using Markdig;

namespace CourseKit.Model.Tests;

public class UnbalancedMarkTests
{
    [Theory]
    [InlineData("Is the tuner a meta-optimizer (or neither)?\"", 44, "\"")]
    [InlineData("\"Is it one?", 1, "\"")]
    [InlineData("What does \"proxy mean?", 11, "\"")]
    [InlineData("He said a\" and \"b\"", 10, "\"")]
    [InlineData("What is “outer alignment?", 9, "“")]
    [InlineData("What is outer alignment”?", 24, "”")]
    [InlineData("Name both (in any order.", 11, "(")]
    [InlineData("Name both in any order).", 23, ")")]
    [InlineData("The first of two] words", 17, "]")]
    [InlineData("适用于连续动作空间）", 10, "）")]
    [InlineData("\"One\" and\n\n\"another", 12, "\"")]
    [InlineData("See [the first (of two] words", 16, "(")]
    [InlineData("A \\[b] and end]", 15, "]")]
    [InlineData("A \\) and (c", 10, "(")]
    [InlineData("A **bold* word", 3, "*")]
    [InlineData("An *emphasised word", 4, "*")]
    [InlineData("Call `run now", 6, "`")]
    [InlineData("Where is $x the reward?", 10, "$")]
    [InlineData("Where is $-x the reward?", 10, "$")]
    [InlineData("Where is ($x the reward)?", 11, "$")]
    [InlineData("First line\nand *another", 16, "*")]
    public void A_mark_without_a_partner_is_found_at_its_place(string side, int column, string mark)
    {
        var (index, text) = Assert.Single(Find(side));

        Assert.Equal((column - 1, mark), (index, text));
    }

    [Theory]
    [InlineData("What is \"outer alignment\"?")]
    [InlineData("'It's Goodhart's', said the authors' friend")]
    [InlineData("A 5\" pipe and a 6'2\" person")]
    [InlineData("In \"2019\" and \"a 5\"")]
    [InlineData("“One” and „zwei“ and „trzy” and ”fyra” and «cinq»")]
    [InlineData("(a) first, b) second, 3) third, iv) fourth")]
    [InlineData("1] Look up. 2] Write it down.")]
    [InlineData("a} first; b} second")]
    [InlineData("1.) first, 2.) second")]
    [InlineData("1) 简单直观；2) 适用于连续动作空间，3) 不需要模型。4) 快")]
    [InlineData("方差（variance)大，偏差(bias）小")]
    [InlineData("\"One paragraph.\n\n\"The next of the same speech.\"")]
    [InlineData("Pick x in [0, 1) or (0; 1].")]
    [InlineData("Well done :) or not :-( ;)")]
    [InlineData("How is \\[^1] written, \\(a) and [b\\]?")]
    [InlineData("An array a\\[0][1\\] of (two\\) parts")]
    [InlineData("`a (b` and a `\"` in code")]
    [InlineData("Why does A* search expand fewer nodes than 2*3 or a * b?")]
    [InlineData("Which files does *.txt name?")]
    [InlineData("It costs $5, or US$ 6, in $ or in A$.")]
    [InlineData("How dear is $$?")]
    [InlineData("$$$, $$ or $: which (in $) is \"$\"?")]
    [InlineData("The $-sign and the price in $/h: $.")]
    [InlineData("多少（$）？$，$$。")]
    [InlineData("A \\* star, a \\\" quote, a \\( bracket")]
    [InlineData("[A link](https://example.org/a_(b)) and ![image](x.png \"title\")")]
    [InlineData("*One* **two** ***three*** _four_")]
    [InlineData("- \"one\n- two\"")]
    [InlineData("```\nopen(\"\n```")]
    [InlineData("Roughly, a ___ optimises optimisers")]
    [InlineData("e.g.'maximise pleasure and minimize pain'.")]
    public void Marks_that_are_meant_so_are_left_alone(string side) => Assert.Empty(Find(side));

    [Theory]
    [InlineData("\"The road goes ever on", "and on, down from the door.\"")]
    [InlineData("How does it go on: “The road", "goes ever on”")]
    [InlineData("Wie geht es weiter: „Der Weg", "geht weiter“")]
    [InlineData("Complete: (alpha + beta", "+ gamma)")]
    [InlineData("\"One (two", "three) four\"")]
    public void What_the_question_opens_the_answer_may_close(string question, string answer) =>
        Assert.Empty(Linted.Of(Linted.Prompts($"Q: {question}\nA: {answer}"), "CK3112"));

    [Theory]
    [InlineData("The road goes ever on)", "(and on")]
    [InlineData("\"The road", "goes ever on)")]
    [InlineData("The road” goes", "ever “on")]
    public void What_does_not_fit_together_stays_two_findings(string question, string answer) =>
        Assert.Equal(2, Linted.Of(Linted.Prompts($"Q: {question}\nA: {answer}"), "CK3112").Length);

    private static IEnumerable<(int Index, string Text)> Find(string side)
    {
        var source = new SourceText("a.md", side);
        var body = new PageBody
        {
            Text = MappedText.Of(source, new TextSpan(0, side.Length)),
            Tree = Markdown.Parse(side, new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build()),
        };
        var characters = VisibleText.Of(body);
        return MarkBalance.Find(characters).Select(i => characters[i].Location).Select(place => (place.Span.Start, source.GetText(place.Span)));
    }
}
