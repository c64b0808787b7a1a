namespace CourseKit.Syntax.Tests;

public class ExcerptTests
{
    [Theory]
    [InlineData("short", "short")]
    [InlineData("two\r\nlines\tand\u001b[31m\u2028more", "two  lines and [31m more")]
    [InlineData("", "")]
    public void A_text_comes_on_one_line_without_control_characters(string text, string expected)
    {
        Assert.Equal(expected, Excerpt.Of(text));
    }

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abcdef…")]
    [InlineData("abcde\U0001F600", 6, "abcde…")]
    public void A_long_text_is_cut_between_characters(string text, int limit, string expected)
    {
        Assert.Equal(expected, Excerpt.Of(text, limit));
    }

    [Fact]
    public void A_message_about_a_huge_value_stays_short()
    {
        var diagnostics = new List<Diagnostic>();
        var text = "title: a: " + new string('x', 100_000) + "\n";

        DataReader.Read(DataFormat.Yaml, new SourceText("page.md", text), new TextSpan(0, text.Length), diagnostics);

        Assert.InRange(Assert.Single(diagnostics).Hint!.Length, 1, 200);
    }
}
