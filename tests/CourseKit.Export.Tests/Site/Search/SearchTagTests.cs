namespace CourseKit.Export.Tests;

public sealed class SearchTagTests
{
    [Fact]
    public void A_page_is_found_by_its_tags()
    {
        var site = TestSite.Of("=== content/a.md\n---\ntitle: A\ntags: [C#, Spring tides]\n---\n\nText.\n\n## More\n\nOther.\n=== content/b.md\n---\ntitle: B\n---\n\nC alone.");

        var search = SearchedSite.Of(site);

        Assert.Equal(["a/"], search.Find("c#"));
        Assert.Equal(["a/"], search.Find("spring"));
        Assert.Contains("tags/csharp/index.html", site.Paths.Select(path => path["site/".Length..]));
    }
}
