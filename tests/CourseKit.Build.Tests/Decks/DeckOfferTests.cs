using System.Text;
using CourseKit.Export;

namespace CourseKit.Build.Tests;

/// <summary>The decks that a site offers lie in the site, and it says how many cards they bring.</summary>
public sealed class DeckOfferTests
{
    private const string Settings = "title: The shore\nid: shore\n";
    private const string Tides = """
        ---
        title: Tides
        ---

        {{< orbit_review >}}
        Q: How many tides are there a day?
        A: Two.

        C: The {moon} pulls the {sea}.
        {{< /orbit_review >}}
        """;

    private const string Birds = """
        ---
        title: Gulls
        ---

        {{< orbit_review >}}
        Q: What do gulls eat?
        A: Everything.
        {{< /orbit_review >}}
        """;

    private static readonly (string Path, string Text)[] _twoModules =
    [
        ("course.yml", Settings),
        ("content/_index.md", "---\ntitle: The shore\n---\n"),
        ("content/sea/_index.md", "---\ntitle: 1. The sea\n---\n"),
        ("content/sea/tides.md", Tides),
        ("content/birds/_index.md", "---\ntitle: 2. Birds\n---\n"),
        ("content/birds/gulls.md", Birds),
        ("content/birds/terns.md", "---\ntitle: Terns\n---\n\nNo questions.\n"),
    ];

    [Fact]
    public void The_site_holds_the_decks_that_it_offers_byte_for_byte()
    {
        var files = Build(_twoModules);

        string[] offered = ["shore-birds.apkg", "shore-sea.apkg", "shore.apkg", "shore.orbit.json"];
        Assert.Equal(offered, files.Keys.Where(path => path.StartsWith("site/decks/", StringComparison.Ordinal)).Select(path => path["site/decks/".Length..]).Order(StringComparer.Ordinal));
        Assert.All(offered, name => Assert.Equal(files["decks/" + name], files["site/decks/" + name]));
        Assert.Contains("decks/shore.anki.txt", files.Keys);
    }

    [Fact]
    public void Home_offers_every_deck_with_the_number_of_its_cards()
    {
        var files = Build(_twoModules);

        Assert.Equal(
            [
                ("./decks/shore.apkg", "The shore", "4 cards for Anki"),
                ("./decks/shore.orbit.json", "The shore", "3 cards for Orbit"),
                ("./decks/shore-birds.apkg", "2. Birds", "1 card for Anki"),
                ("./decks/shore-sea.apkg", "1. The sea", "3 cards for Anki"),
            ],
            OffersOn(files, "index.html"));
        Assert.Equal(3, CardsIn(files["site/decks/shore-sea.apkg"]));
        Assert.Equal(4, CardsIn(files["site/decks/shore.apkg"]));
    }

    [Fact]
    public void A_module_and_its_blocks_offer_the_deck_of_the_module()
    {
        var files = Build(_twoModules);

        Assert.Equal([("../decks/shore-sea.apkg", "1. The sea", "3 cards for Anki")], OffersOn(files, "sea/index.html"));
        Assert.Contains(
            """Take these questions with you: <a href="../../decks/shore-sea.apkg" download>1. The sea</a>, 3 cards for Anki""", Page(files, "sea/tides/index.html"));
        Assert.DoesNotContain("decks/", Page(files, "birds/terns/index.html"));
    }

    [Theory]
    [InlineData("content/birds/terns.md", "birds/terns/index.html", "list: never")]
    [InlineData("content/birds/terns.md", "birds/terns/index.html", "list: local")]
    [InlineData("content/birds/_index.md", "birds/index.html", "list: never")]
    [InlineData("content/_index.md", "index.html", "list: never")]
    public void Questions_that_no_deck_has_are_not_offered_in_one(string path, string output, string build)
    {
        var page = Birds.Replace("title: Gulls", $"title: Hidden\nbuild: {{ {build} }}", StringComparison.Ordinal).Replace("gulls", "terns", StringComparison.Ordinal);

        var files = Build([.. _twoModules.Where(file => file.Path != path), (path, page)]);

        Assert.Contains("<li class=\"prompt\"", Page(files, output), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"deck-link\"", Page(files, output), StringComparison.Ordinal);
        Assert.Contains("class=\"deck-link\"", Page(files, "birds/gulls/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_course_of_one_module_offers_the_whole_course()
    {
        var files = Build(_twoModules.Where(file => !file.Path.StartsWith("content/birds/", StringComparison.Ordinal)));

        Assert.Equal(["./decks/shore.apkg", "./decks/shore.orbit.json"], OffersOn(files, "index.html").Select(offer => offer.Url));
        Assert.Equal(["../decks/shore.apkg", "../decks/shore.orbit.json"], OffersOn(files, "sea/index.html").Select(offer => offer.Url));
    }

    [Fact]
    public void Every_deck_that_a_page_leads_to_is_there()
    {
        var files = Build(_twoModules);

        foreach (var path in files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var folder = new Uri("http://course.test/" + path);
            foreach (var part in Encoding.UTF8.GetString(files[path]).Split("href=\"").Skip(1).Select(part => part[..part.IndexOf('"')]).Where(href => href.Contains("decks/")))
            {
                Assert.Contains(new Uri(folder, part).AbsolutePath[1..], files.Keys);
            }
        }
    }

    [Fact]
    public void A_build_without_decks_offers_none()
    {
        var files = Build(_twoModules, options => options with { SiteOnly = true });

        Assert.DoesNotContain(files.Keys, path => path.Contains("decks/", StringComparison.Ordinal));
        Assert.All(files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)), file => Assert.DoesNotContain("decks/", Encoding.UTF8.GetString(file.Value)));
    }

    [Fact]
    public void A_course_without_questions_offers_none()
    {
        var files = Build([("course.yml", Settings), ("content/_index.md", "---\ntitle: The shore\n---\n\nNo questions.\n")]);

        Assert.Empty(OffersOn(files, "index.html"));
    }

    [Theory]
    [InlineData("static/decks/shore.apkg")]
    [InlineData("static/decks/Shore.apkg")]
    [InlineData("static/decks/shore.orbit.json")]
    [InlineData("static/decks/shore-sand.apkg")]
    [InlineData("static/decks/shore.apkg/more.txt")]
    [InlineData("static/decks")]
    [InlineData("content/decks/shore.apkg.md")]
    public void Nothing_of_the_authors_stands_where_a_deck_does(string path)
    {
        var text = path.EndsWith(".md", StringComparison.Ordinal) ? "---\ntitle: Mine\n---\nMine.\n" : "mine";
        var texts = _twoModules.Append((path, text)).ToDictionary(file => file.Item1, file => file.Item2, StringComparer.Ordinal);

        var found = CourseCompiler.Check(CourseFiles.FromTexts(texts), CompileOptions.ForExamples).Report.Diagnostics;

        Assert.Contains(found, finding => finding.Code is "CK4102" or "CK4103" && finding.Location.Path == path && finding.Related.IsEmpty);
    }

    [Fact]
    public void Other_files_of_the_authors_own_may_lie_beside_the_decks()
    {
        var files = Build([.. _twoModules, ("static/decks/other.apkg", "mine")]);

        Assert.Equal("mine", Encoding.UTF8.GetString(files["site/decks/other.apkg"]));
    }

    private static Dictionary<string, byte[]> Build(IEnumerable<(string Path, string Text)> files, Func<CompileOptions, CompileOptions>? change = null)
    {
        var texts = files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        var result = CourseCompiler.Build(CourseFiles.FromTexts(texts), (change ?? (options => options))(CompileOptions.ForExamples));
        Assert.False(result.HasErrors);
        return result.Files.ToDictionary(
            file => file.Path,
            file => file.Content is OutputContent.Copy copy ? Encoding.UTF8.GetBytes(texts[copy.AssetPath]) : ((OutputContent.Bytes)file.Content).Data.ToArray(),
            StringComparer.Ordinal);
    }

    private static string Page(Dictionary<string, byte[]> files, string path) => Encoding.UTF8.GetString(files["site/" + path]);

    /// <summary>The list of decks on a page.</summary>
    private static IEnumerable<(string Url, string Title, string Cards)> OffersOn(Dictionary<string, byte[]> files, string path) =>
        from line in Page(files, path).Split('\n')
        where line.StartsWith("<li>", StringComparison.Ordinal) && line.Contains(" download>", StringComparison.Ordinal)
        let parts = line.Split(["<li><a href=\"", "\" download>", "</a> <span>", "</span></li>"], StringSplitOptions.None)
        select (parts[1], parts[2], parts[3]);

    private static int CardsIn(byte[] package) => AnkiPackageReader.Read("deck.apkg", package).Package!.Notes.Sum(note => note.Cards);
}
