namespace CourseKit.Model.Tests;

public sealed class GlobPatternTests
{
    [Theory]
    [InlineData("/books/one", "/books/one")]
    [InlineData("/Books/One", "/books/one")]
    [InlineData("/books/*", "/books/one")]
    [InlineData("/books/**", "/books/one/two")]
    [InlineData("{/books,/books/**}", "/books")]
    [InlineData("{/books,/books/**}", "/books/one/two")]
    [InlineData("/b{ook,log}{,s}/x", "/blogs/x")]
    [InlineData("/{a,{b,c}d}", "/cd")]
    [InlineData("/week-[0-9]", "/week-7")]
    [InlineData("/week-[!a-z]", "/week-7")]
    [InlineData("/week-?", "/week-7")]
    [InlineData(@"/a\*b", "/a*b")]
    [InlineData("**", "")]
    public void A_pattern_matches(string pattern, string path) => Assert.True(GlobPattern.Parse(pattern)!.Matches(path));

    [Theory]
    [InlineData("/books", "/books/one")]
    [InlineData("/books/*", "/books/one/two")]
    [InlineData("/books/**", "/books")]
    [InlineData("/week-?", "/week-/")]
    [InlineData("/week-[!0-9]", "/week-7")]
    [InlineData(@"/a\*b", "/axb")]
    [InlineData("", "/")]
    public void A_pattern_does_not_match_what_is_not_meant(string pattern, string path) =>
        Assert.False(GlobPattern.Parse(pattern)!.Matches(path));

    [Theory]
    [InlineData("{a,b")]
    [InlineData("[a-")]
    [InlineData(@"a\")]
    [InlineData("{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}")]
    public void What_does_not_close_or_grows_without_measure_is_no_pattern(string pattern) => Assert.Null(GlobPattern.Parse(pattern));

    [Fact]
    public void Many_stars_take_no_longer_than_the_text_is_long_for_each()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 200)) + "b";

        Assert.False(GlobPattern.Parse(pattern)!.Matches(new string('a', 5000)));
    }
}
