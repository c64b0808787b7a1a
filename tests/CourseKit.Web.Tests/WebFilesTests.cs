namespace CourseKit.Web.Tests;

public sealed class WebFilesTests
{
    [Theory]
    [InlineData("typesetting.js")]
    [InlineData("maths.css")]
    [InlineData("maths.js")]
    [InlineData("review.js")]
    [InlineData("search.js")]
    [InlineData("search-characters.txt")]
    [InlineData("stix-two-math.woff2")]
    [InlineData("licences.txt")]
    public void What_the_bundler_makes_is_in_the_assembly(string name)
    {
        using var file = WebFiles.Open(name);

        Assert.True(file.Length > 0);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("absent.js", Assert.Throws<ArgumentException>(() => WebFiles.Open("absent.js")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("temml 0.13.5")]
    [InlineData("prismjs 1.30.0")]
    [InlineData("ts-fsrs 5.4.2")]
    [InlineData("@fontsource/stix-two-math 5.3.0")]
    public void The_licence_of_each_package_in_the_bundles_travels_with_them(string package)
    {
        using var reader = new StreamReader(WebFiles.Open("licences.txt"));

        Assert.Contains(package, reader.ReadToEnd(), StringComparison.Ordinal);
    }
}
