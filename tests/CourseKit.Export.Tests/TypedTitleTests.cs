using System.Text.RegularExpressions;

namespace CourseKit.Export.Tests;

/// <summary>A heading of level 1 that begins a page is its title, shown once.</summary>
public sealed class TypedTitleTests
{
    [Theory]
    [InlineData("# Tides\n\nText.", "Tides")]
    [InlineData("Tides\n=====\n\nText.", "Tides")]
    [InlineData("<!-- by me -->\n\n# Tides\n\nText.", "Tides")]
    [InlineData("[m]: https://e.org\n# Tides\n\nText.", "Tides")]
    [InlineData("---\nweight: 1\n---\n# Tides\n\nText.", "Tides")]
    [InlineData("---\ntitle: Tides\n---\n# Tides\n\nText.", "Tides")]
    [InlineData("---\ntitle: \"Tides & winds\"\n---\n# tides &  winds\n\nText.", "tides &amp;  winds")]
    [InlineData("# The *tides* of $x$\n\nText.", "The <em>tides</em> of ")]
    public void A_heading_that_is_the_title_is_shown_once_and_nothing_is_found(string page, string heading)
    {
        var site = TestSite.Of($"=== content/a.md\n{page}\n\nSee [above](#{Regex.Match(page, "(?m)^# (.*)|^(Tides)$") switch { var match => Slug(match.Groups[1].Value + match.Groups[2].Value) }}).\n");

        var html = site["a/index.html"];
        Assert.DoesNotContain(site.Course.Diagnostics, finding => finding.Code is "CK1054" or "CK4121");
        Assert.Single(Regex.Matches(html, "<h1[ >]"));
        Assert.Contains($"<h1>{heading}", html, StringComparison.Ordinal);
        Assert.Contains("<span id=\"", html, StringComparison.Ordinal);
        Assert.Contains("<p>Text.</p>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Words first.\n\n# Tides\n")]
    [InlineData("## Tides\n")]
    [InlineData("Words.\n")]
    public void A_page_that_does_not_begin_with_its_title_is_told_so(string page)
    {
        var site = TestSite.Of($"=== content/a.md\n{page}");

        Assert.Contains(site.Course.Diagnostics, finding => finding.Code == "CK1054");
    }

    [Fact]
    public void On_the_page_to_print_the_title_stands_once_too_and_can_be_linked_to()
    {
        var site = TestSite.Of("=== content/a.md\n# Tides\n\nSee [above](#tides).\n=== content/b.md\n---\ntitle: b\n---\n[a](a.md#tides)\n");

        Assert.Single(Regex.Matches(site["print/index.html"], "<h\\d[^<>]*>Tides"));
        Assert.Single(Regex.Matches(site["print/index.html"], "id=\"[^\"]*-tides\""));
    }

    [Fact]
    public void A_heading_that_says_something_else_than_the_title_stays()
    {
        var site = TestSite.Of("=== content/a.md\n---\ntitle: Tides\n---\n# Winds\n");

        Assert.Contains("<h1 id=\"winds\">Winds</h1>", site["a/index.html"], StringComparison.Ordinal);
        Assert.Contains("<h1>Tides</h1>", site["a/index.html"], StringComparison.Ordinal);
    }

    private static string Slug(string heading) => Regex.Replace(heading.Trim().ToLowerInvariant(), "[^a-z -]", "").Replace(' ', '-');
}
