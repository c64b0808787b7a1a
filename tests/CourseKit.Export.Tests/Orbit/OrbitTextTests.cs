using System.Text;
using CourseKit.Testing;

namespace CourseKit.Export.Tests;

/// <summary>
/// What Orbit is given for each construct, and the task it makes of it. A CHANGE IN THE SNAPSHOT IS LOST HISTORY for every reader who met such a
/// prompt: accept one only when the text before was broken in Orbit.
/// </summary>
public sealed class OrbitTextTests
{
    private static readonly (string Name, string Block)[] _texts =
    [
        ("plain", "How many tides?\nTwo."),
        ("emphasis, quotes, ampersand, less-than, emoji", "Is \"a < b\" & *b* > **c**?\nIt's 'so' &amp; &lt;so&gt; 🌊 – café."),
        ("typographer's marks", "What is (c) -- or ...?\n+-1"),
        ("dollars of TeX", "What is $x_1^{2}$?\n$$\\frac{a}{b}$$"),
        ("other delimiters", "What is \\(x_1\\) and \\(\\text{loss of $x$}\\)?\n\\[ a \\le b \\]"),
        ("a bare environment", "Q: Which equations?\nA: \\begin{align*}\n  a &= b % why\n  \\\\ c &= d\n\\end{align*}"),
        ("a display among words", "Q: Why is $$a = \\$b$$ true?\nA: Since\n$$x\n= y$$\nholds."),
        ("a display in a list", "Q: Which?\nA:\n- first $$a$$ thing\n- $$b$$"),
        ("formulas beside digits and backslashes", "How many are 2$n$ and 3$\\times$4?\n\\\\$x$ and \\(y\\)1."),
        ("formulas that touch", "What is $a$$b$?\n\\(a\\)\\(b\\)"),
        ("dollar amounts", "Does it cost $5-$10 or \\$7?\n$5 in `$HOME`, or $6."),
        ("code", "What does `f({x: $1})` do?\n`` a`b `` <kbd>"),
        ("a code block", "Q: What is this?\n\n```js {.wide}\nif (a) { $b$ }\n```\nA: Code."),
        ("an image", "Q: What does it show? ![A dial](dial.png)\nA: ![Another](https://example.org/a;b.svg)"),
        ("an image in the middle", "Which ![dial](dial.png){width=20} is it?\nThis."),
        ("two images", "Which ![dial](dial.png) and ![other *dial*](dial.png) are they?\nThese."),
        ("an image Orbit cannot show", "What is ![a moving plot](plot.gif)?\nA plot."),
        ("links", "See [other](other.md), [there](https://example.com/a_(b)) and <https://example.com>?\n[top](#) https://example.com/$x$ [ref][r]\n"),
        ("links without a text", "See [](other.md) and [](https://example.com)?\n[](#)"),
        ("reference links", "Q: See [the page][p] and [that].\n\n[p]: other.md\n[that]: https://example.com/\nA: Yes."),
        ("attribute lists", "Is *this*{.wide} [x](https://example.com){rel=me} it?\nYes."),
        ("raw HTML", "Is H<sub>2</sub>O <!-- no --> wet<br>or <b>dry</b>?\n<img src=\"dial.png\" alt=\"A dial\">"),
        ("a block of HTML", "Q: What is it?\nA:\n<div class=\"x\">\n  <p>One * &amp; two</p>\n  <script>no()</script>\n</div>"),
        ("an escaped shortcode", "What does {{</* ref \"x\" */>}} do?\nIt `{{</* links */>}}`."),
        ("wrapped lines", "Q: A question on\ntwo lines,  \nbroken once?\n\nAnd a paragraph.\nA:\n> Quoted\n> twice\n\n- item\n  goes on\n- next"),
        ("a table", "Q: Which?\nA:\n| a | b |\n|---|---|\n| $|x|$ | $5 |"),
        ("marks Orbit does not know", "What is H~2~O and ==this==[^1]?\nx^2^"),
        ("a blank", "The ___ pulls.\nmoon"),
        ("an empty answer", "Q: ![dial](dial.png)\nA: Dial."),
        ("cloze", "C: The {moon} pulls the {sea|what is wet}."),
        ("cloze with TeX", "C: With $\\frac{a}{b}$, $\\{1, 2\\}$ and $x_{a_{b}}$ the {gap} is $\\{\\}$ wide."),
        ("cloze with TeX in deletions", "C: It is {$\\mathbb{R}^{n}$}, {$x_{a+b}$}, {$\\frac{1}{2}$}, {$\\alpha$} or {the set $\\{a\\}$}, 2{$n$}3."),
        ("cloze with braces in text and code", "C: The {set} \\{a, b\\} and `f({x})` and `{}` of [x](other.md)."),
        ("cloze with marks", "C: *The {very **first**} one* costs $5 for {two\nwords}."),
        ("cloze with an image", "C: The {dial} ![shows a dial](dial.png) here."),
        ("cloze with a display", "C: The {law} is $$\\frac{a}{b}$$ here."),
        ("callouts", "Q: Why?\nA:\n> [!NOTE]\n> Since *it*\n> holds.\n\n> [!tip] Really?\n> Yes.\n\n:::warning Mind **it**\n- one\n- two\n:::\n\n:::danger\nStop,\nnow.\n\n> [!INFO]\n> inner\n:::\nThe end."),
        ("a callout with an example", "Q: Which?\nA:\n:::example\n```js\na\n```\n:::"),
        ("a cloze with a callout", "C: The {moon} pulls.\n\n> [!NOTE] A {wave}\n> and {more}."),
        ("emphasis where words are not separated", "**「目的」**です。それは*「何」*か?\nこれは**「答え」**です"),
        ("cloze with an escaped shortcode", "C: The {call} {{</* x */>}} runs."),
    ];

    [Fact]
    public void Every_construct_has_its_text_and_its_task()
    {
        var report = new StringBuilder();
        foreach (var (name, block) in _texts)
        {
            var course = OrbitCourse.OfBlock(block);
            report.Append($"{name}\n{new string('=', name.Length)}\n{block}\n");
            foreach (var prompt in course.Prompts) Describe(prompt, report);
            foreach (var finding in course.Findings) report.Append($"--- {finding.Code} {finding.Severity}: {finding.Message}\n");
            report.Append('\n');
        }

        Snapshot.Match(report.ToString());
    }

    [Theory]
    [InlineData("Q: A question\non two lines?\nA: An answer\n\n", "Q: A question\r\non two lines?\r\nA: An answer\r\n")]
    [InlineData("Q: A question\non two lines?\nA: An answer", "Q: A question on\ntwo lines?  \nA:   An answer   ")]
    [InlineData("Q: A?\nA: \\(x\\)", "Q: A?\nA: $x$")]
    [InlineData("Q: A?\nA: $$x$$", "Q: A?\nA: $$\n  x\n$$")]
    public void How_a_file_was_saved_or_wrapped_makes_no_other_task(string block, string other) =>
        Assert.Equal(OrbitCourse.OfBlock(block).Prompts.Single().TaskId, OrbitCourse.OfBlock(other).Prompts.Single().TaskId);

    [Fact]
    public void A_link_in_a_deletion_states_the_address_that_the_page_defines()
    {
        const string Rest = "\n{{</orbit_review>}}\n\n[that]: https://example.com/ \"T\"\n\n{{<orbit_review>}}\nC: Of [that] {word}.";
        var texts = OrbitCourse.OfBlock("C: The {manual} says {the [manual *b*][that]} and {[that]}." + Rest).Prompts.Select(prompt => prompt.Cloze.Text);

        Assert.Equal(
            ["The manual says the [manual *b*](https://example.com/) and [that](https://example.com/).", "Of [that] word.\n\n[that]: https://example.com/ \"T\""],
            texts.Select(text => text.ReplaceLineEndings("\n")));
    }

    [Theory]
    [InlineData("# of items")]
    [InlineData("#")]
    [InlineData("> 140/90")]
    [InlineData("+ 5 V")]
    [InlineData("302.")]
    [InlineData("1) January")]
    [InlineData("- 5")]
    [InlineData("* * *")]
    [InlineData("---")]
    [InlineData("```")]
    [InlineData("~~~ x")]
    [InlineData("[x]: y")]
    public void A_side_of_one_line_is_text_to_Orbit_too(string side)
    {
        var prompt = OrbitCourse.OfBlock($"Q: Which?\nA: {side}").Prompts.Single();

        Assert.Equal($"<p>{System.Net.WebUtility.HtmlEncode(side)}</p>", Markdig.Markdown.ToHtml(prompt.Answer!).Trim());
    }

    [Theory]
    [InlineData("#1 is it")]
    [InlineData("-5")]
    [InlineData("*so* it is")]
    [InlineData("3.5 V")]
    [InlineData("`a` and ``b``")]
    [InlineData("[text](https://example.com/)")]
    public void What_begins_no_block_has_no_backslash(string side) =>
        Assert.Equal(side, OrbitCourse.OfBlock($"Q: Which?\nA: {side}").Prompts.Single().Answer);

    private static void Describe(OrbitPrompt prompt, StringBuilder report)
    {
        report.Append($"--- {prompt.Question}\n");
        if (prompt.QuestionPicture is { } picture) report.Append($"--- picture {picture}\n");
        if (prompt.Kind == Syntax.PromptKind.Qa) report.Append($"--- {prompt.Answer}\n");
        else report.Append($"--- deletions: {string.Join(" | ", prompt.Cloze.Deletions.Select(deletion => prompt.Cloze.Text.Substring(deletion.Start, deletion.Length)))}\n");
        if (prompt.AnswerPicture is { } other) report.Append($"--- picture {other}\n");
        report.Append($"--- task {prompt.TaskId}, item {prompt.ItemId}\n");
    }
}
