namespace CourseKit.Model.Tests;

public class ReviewColorNamesTests
{
    [Fact]
    public void Every_color_has_its_own_name_in_lower_case()
    {
        foreach (var color in Enum.GetValues<ReviewColor>())
        {
            Assert.Equal(color.ToString().ToLowerInvariant(), ReviewColorNames.Of(color));
            Assert.True(ReviewColorNames.TryParse(ReviewColorNames.Of(color), out var parsed));
            Assert.Equal(color, parsed);
        }
    }

    [Theory]
    [InlineData("purpel", "purple")]
    [InlineData("turqoise", "turquoise")]
    [InlineData("mauve", null)]
    public void A_near_name_is_suggested(string name, string? suggestion)
    {
        Assert.False(ReviewColorNames.TryParse(name, out _));
        Assert.Equal(suggestion, ReviewColorNames.Suggest(name));
    }
}
