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

        string[] offered =
        [
            "shore-birds.apkg", "shore-birds.update.anki.txt", "shore-sea.apkg", "shore-sea.update.anki.txt", "shore.apkg", "shore.orbit.json", "shore.update.anki.txt",
        ];
        var inSite = files.Keys.Where(path => path.StartsWith("site/decks/s", StringComparison.Ordinal)).Select(path => path["site/decks/".Length..]).ToList();
        Assert.Equal(offered, inSite.Where(IsOfAnkiOrOrbit).Order(StringComparer.Ordinal));
        Assert.All(inSite, name => Assert.Equal(files["decks/" + name], files["site/decks/" + name]));
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
    [InlineData("zh", "带走这些题目：<a ", "</a>，3 张 Anki 卡片")]
    [InlineData("ja", "この問題を持ち帰る：<a ", "</a>、Ankiカード3枚")]
    [InlineData("ar", "خذ هذه الأسئلة معك: <a ", "</a>، ")]
    [InlineData("fr", "Emporter ces questions\u00a0: <a ", "</a>, 3 cartes pour Anki")]
    public void The_line_that_offers_a_deck_is_set_as_its_language_is(string language, string before, string after)
    {
        var page = Page(Build([.. _twoModules.Skip(1), ("course.yml", Settings + $"language: {language}\n")]), "sea/tides/index.html");

        Assert.Contains(before, page, StringComparison.Ordinal);
        Assert.Contains(after, page, StringComparison.Ordinal);
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
                var file = new Uri(folder, part).AbsolutePath[1..];
                Assert.Contains(file.EndsWith('/') ? file + "index.html" : file, files.Keys);
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
        Assert.DoesNotContain("site/decks/index.html", files.Keys);
        Assert.DoesNotContain("decks/README.md", files.Keys);
    }

    [Fact]
    public void A_page_says_how_every_deck_is_imported_and_updated_and_home_and_modules_lead_to_it()
    {
        var files = Build(_twoModules);

        var page = Page(files, "decks/index.html");
        Assert.Equal(
            ["shore.apkg", "shore.update.anki.txt", "shore.orbit.json", "shore-birds.apkg", "shore-birds.update.anki.txt", "shore-sea.apkg", "shore-sea.update.anki.txt"],
            page.Split("<a href=\"../decks/").Skip(1).Select(part => part[..part.IndexOf('"')]).Where(IsOfAnkiOrOrbit));
        Assert.Contains("<h2 id=\"course-keep\">", page, StringComparison.Ordinal);
        Assert.Contains("<b>Merge note types</b> is on, <b>Update notes</b> and <b>Update note types</b> are <b>Never</b>.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"course-gone\"", page, StringComparison.Ordinal);
        Assert.All(["index.html", "sea/index.html"], path => Assert.Contains("decks/\">How to import and update them in Anki</a>", Page(files, path), StringComparison.Ordinal));
    }

    [Fact]
    public void The_folder_of_the_decks_says_the_same()
    {
        var readme = Encoding.UTF8.GetString(Build(_twoModules)["decks/README.md"]);

        Assert.StartsWith("# The shore\n", readme, StringComparison.Ordinal);
        Assert.Contains("- `shore-sea.update.anki.txt`: text for updates\n", readme, StringComparison.Ordinal);
        Assert.Contains("*Merge note types* is on, *Update notes* and *Update note types* are *Never*.\n", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_and_folder_show_the_search_for_questions_that_have_left_the_course()
    {
        var before = CourseCompiler.Build(CourseFiles.FromTexts(_twoModules.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal)), CompileOptions.ForExamples);

        var files = Build(
            [.. _twoModules.Where(file => file.Path != "content/birds/gulls.md"), ("content/birds/gulls.md", "---\ntitle: Gulls\n---\n"), (Model.IdentityLock.FileName, before.LockText!)]);

        const string Search = "\"tag:coursekit::shore\" -is:suspended (\"ID:what-do-gulls-eat-";
        Assert.Contains("    " + Search, Encoding.UTF8.GetString(files["decks/README.md"]), StringComparison.Ordinal);
        Assert.Contains(System.Net.WebUtility.HtmlEncode(Search), Page(files, "decks/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_of_the_authors_own_takes_its_place_too()
    {
        var files = Build([.. _twoModules, ("content/anki.md", "---\ntitle: Mine\naliases: [/decks/]\n---\nMine.\n")]);

        Assert.Contains("../anki/", Page(files, "decks/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("How to import and update them in Anki", Page(files, "index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/decks.md")]
    [InlineData("static/decks/index.html")]
    public void A_page_of_the_authors_own_takes_the_place_of_that_on_decks(string path)
    {
        var files = Build([.. _twoModules, (path, path.EndsWith(".md", StringComparison.Ordinal) ? "---\ntitle: Mine\n---\nMine.\n" : "Mine.")]);

        Assert.Contains("Mine.", Page(files, "decks/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"keep\"", Page(files, "decks/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("How to import and update them in Anki", Page(files, "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_author_can_lead_to_the_page_on_decks()
    {
        var texts = _twoModules.Append(("content/help.md", "---\ntitle: Help\n---\n\n[Decks](/decks/)\n")).ToDictionary(file => file.Item1, file => file.Item2, StringComparer.Ordinal);

        Assert.DoesNotContain(CourseCompiler.Check(CourseFiles.FromTexts(texts), CompileOptions.ForExamples).Report.Diagnostics, finding => finding.Location.Path == "content/help.md");
    }

    [Theory]
    [InlineData("static/decks/shore.apkg")]
    [InlineData("static/decks/Shore.apkg")]
    [InlineData("static/decks/shore.orbit.json")]
    [InlineData("static/decks/shore.update.anki.txt")]
    [InlineData("static/decks/shore-sand.update.anki.txt")]
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
        where IsOfAnkiOrOrbit(parts[1])
        select (parts[1], parts[2], parts[3]);

    /// <summary>Other exporters have tests of their own.</summary>
    private static bool IsOfAnkiOrOrbit(string path) =>
        path.EndsWith(".apkg", StringComparison.Ordinal) || path.EndsWith(".anki.txt", StringComparison.Ordinal) || path.EndsWith(".orbit.json", StringComparison.Ordinal);

    private static int CardsIn(byte[] package) => AnkiPackageReader.Read("deck.apkg", package).Package!.Notes.Sum(note => note.Cards);
}
