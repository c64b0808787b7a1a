namespace CourseKit.Build.Tests;

public sealed class CellWidthTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("e\u0301", 1)]
    [InlineData("ሀ", 1)]
    [InlineData("한", 2)]
    [InlineData("ｆ", 2)]
    [InlineData("\U0001f600", 2)]
    [InlineData("\u2764\ufe0f", 2)]
    [InlineData("\U0001f1e9\U0001f1ea", 2)]
    [InlineData("\u2630", 2)]
    [InlineData("\u4dc0", 2)]
    [InlineData("\U0001d300", 2)]
    public void A_character_takes_the_columns_that_terminals_give_it(string text, int width) => Assert.Equal(width, CellWidth.Of(text));
}
