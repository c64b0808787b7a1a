namespace CourseKit.Build.Tests;

public sealed class AddressPatternTests
{
    [Theory]
    [InlineData("https://a.org/x", "https://a.org/x", true)]
    [InlineData("https://a.org/x", "https://a.org/xy", false)]
    [InlineData("https://a.org/*", "https://a.org/", true)]
    [InlineData("https://a.org/*", "https://a.org.b.net/", false)]
    [InlineData("*://A.org/*.pdf", "https://a.org/1/2.PDF", true)]
    [InlineData("*.pdf", "https://a.org/2.pdf?x", false)]
    [InlineData("https://*/a/*/b", "https://h/a/b", false)]
    [InlineData("https://*/a/*/b", "https://h/a/x/b", true)]
    [InlineData("https://a.org/x*x", "https://a.org/x", false)]
    [InlineData("*", "https://a.org/", true)]
    public void A_star_stands_for_any_signs(string pattern, string address, bool fits) => Assert.Equal(fits, AddressPattern.Fits(pattern, address));
}
