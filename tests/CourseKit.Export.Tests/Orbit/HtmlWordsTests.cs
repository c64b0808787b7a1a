namespace CourseKit.Export.Tests;

public sealed class HtmlWordsTests
{
    [Theory]
    [InlineData("<p>a <!-- b --> c</p>", "a  c")]
    [InlineData("<p>a <!--> b</p>", "a  b")]
    [InlineData("<p>a <!---> b</p>", "a  b")]
    [InlineData("<p>a <!-- b", "a")]
    [InlineData("<p title=\"<!--\">a</p>", "a")]
    public void Words_in_a_comment_are_not_shown(string html, string words) => Assert.Equal(words, HtmlWords.Of(html, isCloze: false));
}
