using CourseKit.Model;

namespace CourseKit.Export.Tests;

/// <summary>What holds of every exporter of decks, those included that are still to come.</summary>
public sealed class ExporterTests
{
    private const string Course = """
        === course.yml
        title: The shore
        id: shore
        base_url: https://example.org/
        === content/_index.md
        ---
        title: The shore
        ---

        {{< orbit_review >}}
        Q: How many tides are there a day?
        A: Two.

        C: The {moon} pulls the {sea}.
        {{< /orbit_review >}}
        """;

    public static TheoryData<string> Names => [.. Exporters.OfDecks.Select(exporter => exporter.Name)];

    [Fact]
    public void Each_has_a_name_and_a_title_of_its_own()
    {
        Assert.All(Exporters.OfDecks, exporter => Assert.Matches("^[a-z][a-z0-9]*$", exporter.Name));
        Assert.All(Exporters.OfDecks, exporter => Assert.NotEmpty(exporter.Title));
        Assert.Equal(Exporters.OfDecks.Count, Exporters.OfDecks.DistinctBy(exporter => exporter.Name).DistinctBy(exporter => exporter.Title).Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_writes_what_it_offers_and_all_of_it_among_the_decks(string name)
    {
        var exporter = Find(name);
        var plan = exporter.Plan(TestSite.Of(Course).Course, new DeckOptions());

        var files = plan.Plan.RunAll().Files.Select(file => file.Path).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, path => Assert.StartsWith(DeckPath.Folder, path, StringComparison.Ordinal));
        Assert.NotEmpty(plan.Offers);
        Assert.All(plan.Offers, offer => Assert.Equal((exporter, true, true), (offer.From, offer.Cards > 0, offer.Title.Length > 0)));
        Assert.Empty(plan.Offers.SelectMany(offer => offer.Paths).Except(files));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_gives_the_same_bytes_in_whatever_order_its_jobs_run(string name)
    {
        var course = TestSite.Of(Course).Course;
        var options = new DeckOptions { Now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) };

        var once = Find(name).Plan(course, options).Plan.RunAll().Files.ToDictionary(file => file.Path, Bytes);
        var again = Find(name).Plan(course, options).Plan.RunAll(backwards: true).Files.ToDictionary(file => file.Path, Bytes);

        Assert.Equal(once.Count, again.Count);
        Assert.All(once, file => Assert.Equal(file.Value, again[file.Key]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void None_makes_anything_of_a_course_without_prompts(string name)
    {
        var plan = Find(name).Plan(TestSite.Of("=== content/_index.md\n---\ntitle: A\n---\nText.\n").Course, new DeckOptions());

        Assert.Empty(plan.Plan.Jobs);
        Assert.Empty(plan.Offers);
    }

    [Fact]
    public void No_two_write_one_file()
    {
        var course = TestSite.Of(Course).Course;

        var paths = Exporters.OfDecks.SelectMany(exporter => exporter.Plan(course, new DeckOptions()).Plan.Jobs.Select(job => job.Path)).ToList();

        Assert.Equal(paths.Distinct(StringComparer.OrdinalIgnoreCase), paths);
    }

    /// <summary>The theme has words for the decks that we make; a new kind says itself what it is.</summary>
    [Fact]
    public void The_site_and_the_readme_offer_decks_of_a_kind_that_the_theme_has_no_word_for()
    {
        var course = TestSite.Of(Course).Course;
        var offers = new[] { new DeckOffer(new Sheets(), "decks/shore.csv", "The shore", 3) };

        var site = new SiteExporter().Plan(course, Theme.Create([], Shortcodes.All).Theme, decks: offers).RunAll();
        var readme = DeckReadme.Plan(course, offers, DeckWords.English).RunAll();

        Assert.Empty(site.Diagnostics);
        var home = SiteStructure.TextOf(site.Files.Single(file => file.Path == "site/index.html"));
        Assert.Contains("<a href=\"./decks/shore.csv\" download>The shore</a> <span>3 questions (Sheets &amp; co.)</span>", home, StringComparison.Ordinal);
        Assert.Contains("download>The shore</a>, 3 questions (Sheets &amp; co.)</p>", home, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"./decks/\"", home, StringComparison.Ordinal);
        Assert.Equal("# The shore\n\n- `shore.csv`: The shore\n", SiteStructure.TextOf(Assert.Single(readme.Files)));
    }

    [Theory]
    [InlineData("static/decks/shore.csv", "")]
    [InlineData("static/decks/Shore.CSV", "")]
    [InlineData("static/decks/shore.csv/more.txt", "")]
    [InlineData("content/tides.md", "url: /decks/shore.csv/")]
    [InlineData("content/tides.md", "aliases: [/decks/shore.csv/]")]
    public void Nothing_of_the_authors_stands_where_a_new_kind_of_deck_does(string path, string setting)
    {
        var course = TestSite.Of($"{Course}\n=== {path}\n---\ntitle: Tides\n{setting}\n---\nText.\n").Course;

        var found = Assert.Single(DeckCollision.Find(course, [new DeckOffer(new Sheets(), "decks/shore.csv", "The shore", 3)]));

        Assert.Equal(("CK4102", path), (found.Code, found.Location.Path));
        Assert.EndsWith("as CourseKit's own decks/shore.csv already is", found.Message, StringComparison.Ordinal);
        Assert.Empty(DeckCollision.Find(course, [new DeckOffer(new Sheets(), "decks/shore.tsv", "The shore", 3)]));
    }

    private static IDeckExporter Find(string name) => Exporters.OfDecks.Single(exporter => exporter.Name == name);

    private static byte[] Bytes(OutputFile file) => ((OutputContent.Bytes)file.Content).Data.ToArray();

    private sealed class Sheets : IDeckExporter
    {
        public string Name => "sheets";

        public string Title => "Sheets & co.";

        public DeckPlan Plan(Course course, DeckOptions options) => new(new ExportPlan([], []));
    }
}
