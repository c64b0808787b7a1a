namespace CourseKit.Syntax.Tests;

public sealed class HtmlPromptTests
{
    private const string Good = "<orbit-prompt question=\"Why?\" answer=\"Because.\"></orbit-prompt>";

    [Theory]
    [InlineData("<orbit-prompt question=\"Why?\" answer=\"Because.\"></orbit-prompt>")]
    [InlineData("<orbit-prompt question='Why?' answer='Because.' />")]
    [InlineData("<orbit-prompt question=Why? answer=Because.></orbit-prompt>")]
    [InlineData("<orbit-prompt\n  question = \"Why?\"\n\n  answer\n=\n\"Because.\"\n>\n</orbit-prompt>")]
    [InlineData("<ORBIT-PROMPT QUESTION=\"Why?\" ANSWER=\"Because.\"></Orbit-Prompt>")]
    [InlineData("<orbit-prompt answer=\"Because.\" question=\"Why?\" answer=\"ignored\"></orbit-prompt>")]
    [InlineData("<!-- " + Good + " -->" + Good)]
    [InlineData("\n\n    <orbit-prompt question=\"Why?\" answer=\"Because.\"></orbit-prompt>\n\n")]
    public void An_area_is_a_block_of_prompts(string prompt)
    {
        var text = $"Text.\n\n<orbit-reviewarea color=\"red\">{prompt}</orbit-reviewarea>\n\nMore.";

        var block = Assert.Single(Parsed.Blocks(text));

        Assert.Equal(PromptBlockForm.Html, block.Form);
        Assert.Equal("color=red", string.Join(' ', block.Attributes.Select(item => $"{item.Name}={item.Value}")));
        Assert.Equal(["Why? = Because."], Parsed.Pairs(text));
        Assert.Empty(Parsed.Codes(text));
        Assert.Equal("prose prompts(1) prose", Parsed.Outline(text));
    }

    [Fact]
    public void Values_may_hold_angle_brackets_lines_and_entities()
    {
        const string Text = "<orbit-reviewarea><orbit-prompt question=\"Is a > b\n&amp; c &lt; d, &quot;so&quot;?\" answer='&#x41;&nbsp;&unknown; AT&T'></orbit-prompt></orbit-reviewarea>";

        var prompt = Assert.Single(Parsed.Prompts(Text));

        Assert.Equal("Is a > b\n& c < d, \"so\"?", prompt.Question.Text);
        Assert.Equal("A\u00A0&unknown; AT&T", prompt.Answer!.Text);
        var ampersand = prompt.Question.Locate(new TextSpan(prompt.Question.Text.IndexOf('&', StringComparison.Ordinal), 1));
        Assert.Equal("&amp;", Text.Substring(ampersand.Span.Start, ampersand.Span.Length));
    }

    [Fact]
    public void Clozes_attachments_ids_and_classes_are_read()
    {
        const string Text = """
            <orbit-reviewarea>
              <orbit-prompt cloze="A {proxy|what?} for $x_{1}$."></orbit-prompt>
              <orbit-prompt id="lamp" class="core  week-2" difficulty=2 question="What is it?" question-attachments="https://example.org/a.png; https://example.org/b%3B.png" answer-attachments="https://example.org/c d.png"></orbit-prompt>
            </orbit-reviewarea>
            """;

        var prompts = Parsed.Prompts(Text);

        Assert.Equal("proxy", Assert.Single(prompts[0].Deletions).Text);
        Assert.Equal("What is it?\n\n![](<https://example.org/a.png>)\n\n![](<https://example.org/b%3B.png>)", prompts[1].Question.Text);
        Assert.Equal("![](<https://example.org/c d.png>)", prompts[1].Answer!.Text);
        Assert.Equal("#lamp .core .week-2 difficulty=2", PromptAttributeTests.Written(prompts[1]));
        Assert.Empty(Parsed.Codes(Text));
    }

    [Theory]
    [InlineData("<orbit-reviewarea>" + Good, "1:1 CK3020", 1)]
    [InlineData("<orbit-reviewarea>" + Good + "<orbit-reviewarea>" + Good + "</orbit-reviewarea>", "1:1 CK3020", 2)]
    [InlineData(Good, "1:1 CK3021", 1)]
    [InlineData(Good + "\n\n" + Good, "1:1 CK3021", 2)]
    [InlineData("<orbit-reviewarea><orbit-prompt question=\"Why?\"></orbit-prompt>" + Good + "</orbit-reviewarea>", "1:19 CK3022", 1)]
    [InlineData("<orbit-reviewarea><orbit-prompt answer=\"Why?\"/></orbit-reviewarea>", "1:19 CK3022", 0)]
    [InlineData("<orbit-reviewarea><orbit-prompt question=\"\" answer=\"b\"/></orbit-reviewarea>", "1:33 CK3003", 0)]
    [InlineData("<orbit-reviewarea><orbit-prompt cloze=\"no braces\"/></orbit-reviewarea>", "1:40 CK3007", 0)]
    [InlineData("<orbit-reviewarea><orbit-prompt cloze=\"\"/></orbit-reviewarea>", "1:33 CK3003", 0)]
    [InlineData("<orbit-reviewarea><orbit-prompt question=\"Why? answer=\"Because.\"></orbit-prompt></orbit-reviewarea>", "1:19 CK3023", 0)]
    [InlineData("<orbit-reviewarea><orbit-prompt question=\"Why?\" answer=\"x></orbit-prompt></orbit-reviewarea>", "1:19 CK3023", 0)]
    [InlineData("a <orbit-prompt question=\"Why?\"", "1:3 CK3023", 0)]
    [InlineData("a </orbit-reviewarea>", "1:3 CK3024", 0)]
    [InlineData("<orbit-reviewarea>a" + Good + "</orbit-reviewarea>", "1:1 CK3025", 1)]
    [InlineData("<orbit-reviewarea></orbit-reviewarea>", "1:1 CK3014", 0)]
    [InlineData("<orbit-reviewarea/>", "1:1 CK3014", 0)]
    public void Each_mistake_is_told_once_and_the_rest_is_read(string text, string finding, int prompts)
    {
        Assert.Equal(prompts, Parsed.Prompts(text).Count);
        Assert.Contains(finding, Parsed.Findings(text));
        Assert.Single(Parsed.Document(text).Diagnostics, found => found.Severity == Severity.Error || finding.EndsWith(found.Code, StringComparison.Ordinal));
    }

    [Fact]
    public void A_misspelt_side_is_suggested()
    {
        var finding = Assert.Single(Parsed.Document("<orbit-reviewarea><orbit-prompt question=a anwser=b /></orbit-reviewarea>").Diagnostics);

        Assert.Contains("'anwser'", finding.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```html\n" + Good + "\n```")]
    [InlineData("a `" + Good + "` b")]
    [InlineData("<!-- " + Good + " -->")]
    [InlineData("{{</* " + Good + " */>}}")]
    [InlineData("{{< highlight >}}" + Good + "{{< /highlight >}}")]
    [InlineData("a\n\n    " + Good + "\n\nb")]
    [InlineData("<orbit-prompts question=a answer=b>")]
    public void In_code_and_comments_they_are_text(string text)
    {
        Assert.Empty(Parsed.Blocks(text));
        Assert.Empty(Parsed.Codes(text));
    }

    [Fact]
    public void They_may_stand_inside_a_shortcode() =>
        Assert.Equal("details[prose prompts(1) prose]", Parsed.Outline($"{{{{< details >}}}}\n<orbit-reviewarea>{Good}</orbit-reviewarea>\n{{{{< /details >}}}}"));

    [Fact]
    public void A_shortcode_between_them_is_told()
    {
        var text = $"<orbit-reviewarea>{Good}{{{{< figure >}}}}</orbit-reviewarea>";

        Assert.Equal(["CK3017"], Parsed.Codes(text));
        Assert.Equal("prompts(1)", Parsed.Outline(text));
    }
}
