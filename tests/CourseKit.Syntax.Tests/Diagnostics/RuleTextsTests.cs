namespace CourseKit.Syntax.Tests;

public sealed class RuleTextsTests
{
    private const string Whole = """
        # A lamp is off

        Nobody sees
        anything.

        ## Bad

        ````markdown
        ```
        dark␉␇
        ```

        ````

        ## Good

        ```markdown
        light
        ```

        """;

    [Fact]
    public void A_title_an_explanation_and_two_examples_are_read()
    {
        var texts = RuleTexts.Parse(Whole);

        Assert.Equal(new RuleTexts("A lamp is off", "Nobody sees\nanything.", "```\ndark\t\a\n```\n", "light"), texts);
    }

    [Fact]
    public void Line_ends_of_Windows_change_nothing() => Assert.Equal(RuleTexts.Parse(Whole), RuleTexts.Parse(Whole.Replace("\n", "\r\n")));

    [Theory]
    [InlineData("# A lamp is off", "A lamp is off", "line 1 should have a title: '# What is found'.")]
    [InlineData("## Bad", "## Wrong", "line 20 should have a heading '## Bad' somewhere above.")]
    [InlineData("Nobody sees\nanything.\n", "", "line 4 should have an explanation above the examples.")]
    [InlineData("````markdown\n```", "```", "line 12 should have the heading '## Good'.")]
    [InlineData("```\n\n````\n", "```\n", "line 18 should have the end of the fence that line 8 begins.")]
    [InlineData("## Good\n", "", "line 16 should have the heading '## Good'.")]
    [InlineData("```markdown\nlight", "light", "line 17 should have a fenced example below '## Good'.")]
    [InlineData("light\n", "", "line 18 should have an example inside the fence.")]
    [InlineData("light\n```\n", "light\n```\nmore\n", "line 20 should have the end of the file.")]
    public void A_badly_formed_file_says_its_line_and_what_belongs_there(string right, string wrong, string message)
    {
        var text = Whole.Replace(right, wrong);

        Assert.NotEqual(Whole, text);
        Assert.Equal(message, Assert.Throws<FormatException>(() => RuleTexts.Parse(text)).Message);
    }
}
