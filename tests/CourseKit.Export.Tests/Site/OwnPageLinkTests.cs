namespace CourseKit.Export.Tests;

public sealed class OwnPageLinkTests
{
    private const string Questions = "{{< orbit_review >}}\nQ: How many tides?\nA: Two.\n{{< /orbit_review >}}";

    [Theory]
    [InlineData("[all](/review/)", "<a href=\"../review/\">all</a>")]
    [InlineData("[all](../review/)", "<a href=\"../review/\">all</a>")]
    [InlineData("[all](/print/)", "<a href=\"../print/\">all</a>")]
    public void A_page_may_lead_to_what_CourseKit_makes_of_the_course(string link, string html)
    {
        var site = Site(link, Questions, "");

        Assert.Empty(site.Mistakes);
        Assert.Contains(html, site["a/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[all](/review/)", "", "")]
    [InlineData("[all](/review/)", Questions, "review: orbit\nbase_url: https://example.org/\n")]
    public void One_that_is_not_made_is_not_there(string link, string more, string settings) => Assert.Single(Site(link, more, settings).Mistakes);

    private static TestSite Site(string link, string more, string settings) =>
        TestSite.Of($"=== course.yml\ntitle: T\nid: t\n{settings}=== content/a.md\n---\ntitle: A\n---\n\n{link}\n\n{more}\n=== content/b.md\n---\ntitle: B\n---\n\nText.");
}
