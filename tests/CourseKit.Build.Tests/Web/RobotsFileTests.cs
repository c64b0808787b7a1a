using System.Text;

namespace CourseKit.Build.Tests;

public sealed class RobotsFileTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("user-agent : *\r\nDISALLOW : /a # not here\r\n", "/a/b", false)]
    [InlineData("\uFEFFUser-agent: *\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: *\rDisallow: /a", "/a", false)]
    [InlineData("Disallow: /\nUser-agent: *\nDisallow: /b", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a", "/b", true)]
    [InlineData("User-agent: *\nDisallow: /a", "/A", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/c", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nAllow: /p\nDisallow: /", "/page", true)]
    [InlineData("User-agent: *\nAllow: /$\nDisallow: /", "/", true)]
    [InlineData("User-agent: *\nAllow: /$\nDisallow: /", "/page.htm", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/a.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/a.pdf?b", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf", "/x/a.pdf?b", false)]
    [InlineData("User-agent: *\nDisallow: *", "/x", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c$", "/a1b2b3c", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c$", "/a1c2b", true)]
    [InlineData("User-agent: *\nDisallow: /a?b=", "/a?b=1", false)]
    [InlineData("User-agent: *\nDisallow: /ä", "/%C3%A4/b", false)]
    [InlineData("User-agent: *\nDisallow: /%c3%a4", "/ä", false)]
    [InlineData("User-agent: *\nDisallow: /%7Ea", "/~a", false)]
    [InlineData("User-agent: *\nDisallow: /a%2Fb", "/a/b", true)]
    [InlineData("User-agent: *\nDisallow: /a%2A", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: CourseKit\nDisallow: /b", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: coursekit/1.0\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: CourseKitten\nAllow: /", "/a", false)]
    [InlineData("User-agent: CourseKit\nUser-agent: Other\nDisallow: /a\n\nUser-agent: Other\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: CourseKit\nUser-agent: Other\nDisallow: /a\n\nUser-agent: Other\nDisallow: /b", "/a", false)]
    [InlineData("User-agent: CourseKit\nDisallow: /a\nUser-agent: Other\nDisallow: /c\nUser-agent: CourseKit\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: CourseKit\nSitemap: https://example.org/s.xml\nUser-agent: Other\nCrawl-delay: 3\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /\nUser-agent: CourseKit", "/a", true)]
    public void The_rules_of_the_group_for_this_program_decide(string file, string path, bool allows) =>
        Assert.Equal(allows, RobotsFile.Read(Encoding.UTF8.GetBytes(file)).Allows(new Uri("https://example.org" + path)));

    [Fact]
    public void Any_file_is_read() => Property.Holds(Property.Characters, text =>
    {
        RobotsFile.Read(Encoding.UTF8.GetBytes("User-agent: *\nDisallow: " + text)).Allows(new Uri("https://example.org/a?b"));
        return true;
    });
}
