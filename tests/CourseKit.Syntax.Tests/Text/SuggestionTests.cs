namespace CourseKit.Syntax.Tests;

public class SuggestionTests
{
    private static readonly string[] Known = ["title", "date", "draft", "description", "tags"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("draf", "draft")]
    [InlineData("dat", "date")]
    [InlineData("descripton", "description")]
    [InlineData("desrciptoin", "description")]
    [InlineData("tag", "tags")]
    [InlineData("summary", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void The_nearest_known_name_is_found_when_one_is_near(string name, string? expected)
    {
        Assert.Equal(expected, Suggestion.Nearest(name, Known));
    }

    [Theory]
    [InlineData("cat", new[] { "car", "cap" }, "car")]
    [InlineData("cat", new[] { "cap", "car" }, "cap")]
    public void Of_two_as_near_the_earlier_one_is_found(string name, string[] known, string expected)
    {
        Assert.Equal(expected, Suggestion.Nearest(name, known));
    }

    [Theory]
    [InlineData("abcdef", "abdcef")]
    [InlineData("abcdef", "abcde")]
    [InlineData("abcdef", "abcdefg")]
    [InlineData("abcdef", "abxdef")]
    [InlineData("abcdef", "xbcdey")]
    public void A_third_of_the_letters_may_be_swapped_lost_added_or_replaced(string known, string written)
    {
        Assert.Equal(known, Suggestion.Nearest(written, [known]));
    }

    [Fact]
    public void More_than_a_third_may_not()
    {
        Assert.Null(Suggestion.Nearest("xbxdex", ["abcdef"]));
    }
}
