using System.Text;
using System.Text.RegularExpressions;
using CourseKit.Testing;

namespace CourseKit.Export.Tests;

public sealed partial class SiteExporterTests
{
    /// <summary>Hashes of everything: another for every change of a script. They have tests of their own.</summary>
    private static readonly string[] _madeOfOthers = ["site/_theme/", "site/sw.js", "site/manifest.webmanifest", "site/_offline/files.json"];

    private static readonly TestSite _tides = TestSite.Of(Courses.Tides);

    [Fact]
    public void A_whole_course_becomes_a_whole_site()
    {
        var files = _tides.Files.Where(file => !_madeOfOthers.Any(path => file.Path.StartsWith(path, StringComparison.Ordinal))).Select(file => KeyValuePair.Create(file.Path, Shown(file)));

        Assert.Equal([], _tides.Mistakes);
        Assert.Equal([], _tides.FindingLines);
        Snapshot.MatchFiles(files);
    }

    [Fact]
    public void Ids_links_headings_and_labels_of_a_whole_site_are_sound()
    {
        var problems = SiteStructure.Problems(_tides.Files);

        Assert.Equal([], problems);
    }

    [Fact]
    public void The_same_course_gives_the_same_bytes_whatever_the_order_of_jobs()
    {
        // Given the course compiled anew
        var course = TestSite.Of(Courses.Tides);
        var plan = new SiteExporter().Plan(course.Course, Theme.Default, course.Read);

        // When its jobs run backwards
        var backwards = plan.RunAll(backwards: true).Files.ToDictionary(file => file.Path, BytesOf, StringComparer.Ordinal);

        // Then every file is as before
        Assert.Equal(_tides.Paths, backwards.Keys.Order(StringComparer.Ordinal));
        Assert.All(_tides.Files, file => Assert.Equal(BytesOf(file), backwards[file.Path]));
    }

    [Fact]
    public void Every_job_says_which_file_it_writes()
    {
        var plan = new SiteExporter().Plan(_tides.Course, Theme.Default);

        Assert.All(plan.Jobs, job => Assert.Equal(job.Path, Assert.Single(job.Run().Files).Path));
        Assert.Equal(plan.Jobs.Count, plan.Jobs.Select(job => job.Path).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_page_of_the_course_itself_can_be_moved_to_any_path()
    {
        // Addresses in pages are relative: none starts at the root of a host.
        Assert.All(
            _tides.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !path.EndsWith("404.html", StringComparison.Ordinal)),
            path => Assert.DoesNotMatch("(href|src|data-search)=\"/", _tides[path["site/".Length..]]));
    }

    [Fact]
    public void The_page_for_unknown_addresses_finds_the_site_from_anywhere()
    {
        Assert.Contains("href=\"/courses/tides/_theme/style.", _tides["404.html"]);
        Assert.DoesNotContain("rel=\"canonical\"", _tides["404.html"]);
    }

    [Fact]
    public void An_alias_leads_on_to_the_page()
    {
        var redirect = _tides["moon/index.html"];

        Assert.Contains("""<meta http-equiv="refresh" content="0; url=../causes/moon/">""", redirect);
        Assert.Contains("""<link rel="canonical" href="https://example.org/courses/tides/causes/moon/">""", redirect);
        Assert.Contains("""<a href="../causes/moon/">The moon &amp; the bulge</a>""", redirect);
    }

    [Fact]
    public void A_file_of_the_authors_own_takes_the_place_of_ours()
    {
        var site = TestSite.Of("""
            === content/_index.md
            ---
            title: Tides
            tags: [sea]
            ---
            === content/tags/_index.md
            ---
            title: Words
            ---
            === static/robots.txt
            User-agent: none
            === static/404.html
            <p>Gone fishing.</p>
            """);

        Assert.Equal(new OutputContent.Copy("static/robots.txt"), site.File("robots.txt").Content);
        Assert.Equal(new OutputContent.Copy("static/404.html"), site.File("404.html").Content);
        Assert.Contains("<h1>Words</h1>", site["tags/index.html"]);
        Assert.Contains("<h1>sea</h1>", site["tags/sea/index.html"]);
    }

    [Fact]
    public void A_course_of_one_page_is_a_site_of_one_page()
    {
        var site = TestSite.OfFile("tides.md", "---\ntitle: Tides\ndate: 2025-02-02\n---\n\nUp and down.\n\n{{<orbit_review>}}\nA?\nB.\n{{</orbit_review>}}\n");

        Assert.Contains("<h1>Tides</h1>", site["index.html"]);
        Assert.Contains("2 February 2025", site["index.html"]);
        Assert.Contains("<span>1 question</span>", site["index.html"]);
        Assert.DoesNotContain("0 pages", site["index.html"]);
        Assert.Equal(
            [
                "404.html", "_headers", "_offline/files.json", "_offline/index.html", "_review/index.js", "_review/questions-1.js", "_search/index.js", "_search/terms-1.js",
                "_search/texts-1.js", "index.html", "manifest.webmanifest", "review/index.html", "robots.txt", "sw.js",
            ],
            site.Paths.Select(path => path["site/".Length..]).Where(path => !path.StartsWith("_theme/", StringComparison.Ordinal)));
        Assert.Equal([], SiteStructure.Problems(site.Files));
    }

    [Fact]
    public void A_long_course_does_not_list_every_page_on_every_page()
    {
        // Given more pages in one folder than a menu can hold
        var course = new StringBuilder("=== content/_index.md\n---\ntitle: Tides\n---\n");
        for (var i = 1; i <= 120; i++) course.Append($"=== content/log/day-{i}.md\n---\ntitle: Day {i}\nweight: {i}\n---\n");

        // When it is exported
        var site = TestSite.Of(course.ToString());

        // Then a page names its neighbours and its folder, and the folder's page all of them
        Assert.Contains("Day 8<", site["log/day-7/index.html"]);
        Assert.DoesNotContain("Day 90<", site["log/day-7/index.html"]);
        Assert.Contains("<a href=\"../../log/\"", site["log/day-7/index.html"]);
        Assert.Contains("Day 90<", site["log/index.html"]);
    }

    private static byte[] BytesOf(OutputFile file) => file.Content switch
    {
        OutputContent.Bytes bytes => bytes.Data.ToArray(),
        OutputContent.Copy copy => Encoding.UTF8.GetBytes("copy of " + copy.AssetPath),
        _ => throw new InvalidOperationException(file.Path),
    };

    /// <summary>The hash of a style sheet or a script would change every page with every change of a colour.</summary>
    private static byte[] Shown(OutputFile file) => Encoding.UTF8.GetBytes(ThemeHash().Replace(Encoding.UTF8.GetString(BytesOf(file)), "$1."));

    [GeneratedRegex(@"(_theme/\w+)\.[0-9a-f]{10}\.")]
    private static partial Regex ThemeHash();
}
