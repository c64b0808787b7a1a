using System.Xml.Linq;

namespace CourseKit.Export.Tests;

public sealed class BaseAddressTests
{
    private const string WithoutBase = """
        === course.yml
        title: Tides
        === content/_index.md
        ---
        title: Tides
        date: 2025-02-02
        ---
        """;

    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace _sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Without_a_base_address_nothing_absolute_is_written_and_a_hint_says_so()
    {
        var site = TestSite.Of(WithoutBase);

        Assert.Equal("CK5200", Assert.Single(site.Findings).Code);
        Assert.DoesNotContain("site/feed.xml", site.Paths);
        Assert.DoesNotContain("site/sitemap.xml", site.Paths);
        Assert.DoesNotContain("Sitemap:", site["robots.txt"]);
        Assert.DoesNotContain("canonical", site["index.html"]);
        Assert.DoesNotContain("og:", site["index.html"]);
        Assert.DoesNotContain("feed.xml", site["index.html"]);
        Assert.Equal([], SiteStructure.Problems(site.Files));
    }

    [Fact]
    public void One_that_is_no_address_is_not_said_to_be_missing()
    {
        var site = TestSite.Of(WithoutBase.Replace("=== course.yml\n", "=== course.yml\nbase_url: example.org\n", StringComparison.Ordinal));

        Assert.Equal(["CK4003"], site.Course.Diagnostics.Select(finding => finding.Code));
        Assert.Empty(site.Findings);
    }

    [Fact]
    public void A_folder_without_settings_gets_no_hint()
    {
        var site = TestSite.Of("=== tides.md\n---\ntitle: Tides\n---\n");

        Assert.Empty(site.Findings);
    }

    [Fact]
    public void The_feed_lists_dated_pages_by_their_true_last_change()
    {
        // Given one page changed after it was published, and one not
        var feed = XDocument.Parse(TestSite.Of(Courses.Tides)["feed.xml"]).Root!;

        // When the entries are read
        var entries = feed.Elements(_atom + "entry")
            .Select(entry => (string?)entry.Element(_atom + "title") + " " + (string?)entry.Element(_atom + "updated"));

        // Then they are in order of change, in UTC, and the feed is as new as the first
        Assert.Equal(["The moon & the bulge 2025-03-04T04:06:07Z", "The sun 2025-02-03T00:00:00Z"], entries);
        Assert.Equal("2025-03-04T04:06:07Z", (string?)feed.Element(_atom + "updated"));
    }

    [Fact]
    public void The_feed_has_what_Atom_requires()
    {
        // RFC 4287, 4.1.1 and 4.1.2
        var feed = XDocument.Parse(TestSite.Of(Courses.Tides)["feed.xml"]).Root!;

        Assert.Equal("https://example.org/courses/tides/", (string?)feed.Element(_atom + "id"));
        Assert.Equal(["Mara Quill", "Tom <Tide> O'Hara"], feed.Elements(_atom + "author").Select(author => (string?)author.Element(_atom + "name")));
        Assert.Contains(feed.Elements(_atom + "link"), link => (string?)link.Attribute("rel") == "self");
        Assert.All(feed.Elements(_atom + "entry"), entry =>
        {
            Assert.StartsWith("https://example.org/courses/tides/", (string?)entry.Element(_atom + "id"));
            Assert.NotEmpty((string)entry.Element(_atom + "title")!);
            Assert.Single(entry.Elements(_atom + "updated"));
        });
    }

    [Fact]
    public void A_feed_without_entries_is_a_feed_still()
    {
        var site = TestSite.Of("=== course.yml\ntitle: Tides\nbase_url: https://example.org/\n=== content/_index.md\n---\ntitle: Tides\n---\n");

        var feed = XDocument.Parse(site["feed.xml"]).Root!;

        Assert.Empty(feed.Elements(_atom + "entry"));
        Assert.Equal("Tides", (string?)feed.Element(_atom + "author")!.Element(_atom + "name"));
        Assert.Single(feed.Elements(_atom + "updated"));
    }

    [Fact]
    public void The_sitemap_gives_a_date_only_where_the_author_does()
    {
        var dates = XDocument.Parse(TestSite.Of(Courses.Tides)["sitemap.xml"]).Root!.Elements(_sitemap + "url")
            .ToDictionary(url => (string)url.Element(_sitemap + "loc")!, url => (string?)url.Element(_sitemap + "lastmod"), StringComparer.Ordinal);

        Assert.Equal("2025-03-04T04:06:07Z", dates["https://example.org/courses/tides/causes/moon/"]);
        Assert.Equal("2025-02-03T00:00:00Z", dates["https://example.org/courses/tides/causes/sun/"]);
        Assert.Null(dates["https://example.org/courses/tides/preface/"]);
        Assert.Null(dates["https://example.org/courses/tides/"]);
    }
}
