using AngleSharp.Html.Parser;

namespace CourseKit.Export.Tests;

/// <summary>What readers find, and what they do not.</summary>
public sealed class SearchIndexTests
{
    private const string Page = "=== content/a.md\n---\ntitle: A\n---\n\n";

    private static readonly TestSite _tides = TestSite.Of(Courses.Tides);

    [Fact]
    public void Sections_and_prompts_are_found_where_they_stand()
    {
        var search = SearchedSite.Of(_tides);

        Assert.Equal(["causes/moon/#two-bulges"], search.Find("away"));
        Assert.Equal(["causes/moon/"], search.Find("bulge").Take(1));
        Assert.Equal(["causes/moon/#review-1-1"], search.Find("tidal"));
        Assert.Equal(["causes/moon/#review-2-2"], search.Find("far").Where(place => place.Contains("review", StringComparison.Ordinal)));
        Assert.Equal(["causes/sun/#together"], search.Find("venus"));
        Assert.Equal(["causes/sun/#together"], search.Find("height"));
        Assert.Equal(["causes/"], search.Find("pulls").Where(place => place == "causes/"));
        Assert.Equal(["preface/"], search.Find("watch"));
    }

    [Fact]
    public void Every_place_is_on_its_page()
    {
        var pages = new Dictionary<string, AngleSharp.Html.Dom.IHtmlDocument>(StringComparer.Ordinal);
        foreach (var entry in SearchedSite.Of(_tides).Entries)
        {
            if (!pages.TryGetValue(entry.Url, out var page))
            {
                page = new HtmlParser().ParseDocument(_tides[entry.Url + "index.html"]);
                pages.Add(entry.Url, page);
            }

            Assert.Equal(entry.Title, page.QuerySelector("h1")!.TextContent);
            if (entry.Anchor.Length > 0) Assert.NotNull(page.GetElementById(entry.Anchor));
        }
    }

    [Fact]
    public void A_title_counts_for_more_than_a_heading_and_that_for_more_than_any_text()
    {
        var search = SearchedSite.Of(TestSite.Of($"""
            === content/a.md
            ---
            title: Text
            weight: 1
            ---

            {string.Concat(Enumerable.Repeat("moon ", 50))}

            ## Heading of the moon

            Nothing.
            === content/b.md
            ---
            title: Title of the moon
            weight: 2
            ---

            Other words, and many of them, {string.Concat(Enumerable.Repeat("of no use at all ", 50))}.
            """));

        Assert.Equal(["b/", "a/#heading-of-the-moon", "a/"], search.Find("moon"));
    }

    [Fact]
    public void Every_section_of_a_page_is_found_by_its_title_too()
    {
        var search = SearchedSite.Of(TestSite.Of("=== content/a.md\n---\ntitle: Neap tides\n---\n\nOne.\n\n## Two\n\nThree.\n"));

        Assert.Equal(["a/", "a/#two"], search.Find("neap"));
        Assert.Equal(["a/#two"], search.Find("three"));
    }

    [Fact]
    public void An_answer_is_found_by_its_words_and_not_shown()
    {
        var site = TestSite.Of(Page + "{{<orbit_review>}}\nQ: Which one?\nA: The *hidden* thing.\n\nC: It is {covered} here.\n{{</orbit_review>}}\n");

        var search = SearchedSite.Of(site);

        Assert.Equal(["a/#review-1-1"], search.Find("hidden"));
        Assert.Equal(["a/#review-1-2"], search.Find("covered"));
        Assert.Equal(["Which one?", "It is […] here."], search.Entries.Where(entry => entry.Text is null).Select(entry => entry.Heading));
        Assert.DoesNotContain("hidden", site["_search/texts-1.js"], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_theme_around_questions_are_not_found()
    {
        var search = SearchedSite.Of(TestSite.Of(Page + "Text.\n\n{{<orbit_review>}}\nQ: Which one?\n\nSay it.\nA: That.\n{{</orbit_review>}}\n"));

        Assert.Empty(search.Find("review"));
        Assert.Empty(search.Find("answer"));
    }

    [Fact]
    public void What_is_withheld_is_not_in_the_index()
    {
        var site = TestSite.Of("""
            === content/_index.md
            ---
            title: Home
            secret: frontmatterword
            ---

            Shown. <!-- commentword -->

            <!--
            blockcommentword
            -->

            {{</* shownshortcode */>}}
            === content/draft.md
            ---
            title: Draftword
            draft: true
            ---

            Draftword.
            === content/later.md
            ---
            title: Laterword
            date: 2999-01-01
            ---

            Laterword.
            === content/gone.md
            ---
            title: Goneword
            expiryDate: 2001-01-01
            ---

            Goneword.
            """);

        var files = string.Concat(FilesOf(site).Select(SiteStructure.TextOf));

        Assert.Contains("shownshortcode", files, StringComparison.OrdinalIgnoreCase);
        Assert.All(
            ["frontmatterword", "commentword", "draftword", "laterword", "goneword"],
            word => Assert.DoesNotContain(word, files, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void What_a_template_writes_is_found_like_what_the_author_wrote()
    {
        var search = SearchedSite.Of(TestSite.Of("""
            === templates/shortcodes/note.html
            {{## params
              title: string
              inner: markdown
            ##}}
            <aside><h2 id="note-{{ params.title | html.escape }}">Templateword</h2>{{ inner }}</aside>
            === content/a.md
            ---
            title: A
            ---

            {{< note title="one" >}}Innerword.{{< /note >}}
            """));

        Assert.Equal(["a/#note-one"], search.Find("templateword"));
        Assert.Equal(["a/#note-one"], search.Find("innerword"));
    }

    [Fact]
    public void A_page_that_is_written_in_HTML_is_found_by_its_headings()
    {
        var search = SearchedSite.Of(TestSite.Of("""
            === content/a.html
            ---
            title: A
            ---
            <p>Be<b>fore</b><br>it &amp; caf&eacute;</p>
            <H2>The <em>moon</em></H2>
            <script>var scriptword;</script><style>.styleword {}</style>
            <div title="titleword"><img src="x" alt="Altword">Pulls</div>
            """));

        Assert.Equal(["", "a/", "a/#the-moon"], search.Entries.Select(entry => entry.Place));
        Assert.Equal("Before it & café", search.Entries[1].Text);
        Assert.Equal("Altword Pulls", search.Entries[2].Text);
        Assert.Equal(["a/#the-moon"], search.Find("altword"));
        Assert.All(["scriptword", "styleword", "titleword"], word => Assert.Empty(search.Find(word)));
    }

    [Fact]
    public void Footnotes_formulas_and_code_are_found()
    {
        var search = SearchedSite.Of(TestSite.Of("""
            === content/a.md
            ---
            title: A
            ---

            A note[^n] and $\sqrt{x_1}$.

            ## Code

            ```csharp
            List<int> fooBar = new();
            ```

            [^n]: Noteword.
            """));

        Assert.Equal(["a/"], search.Find("sqrt"));
        Assert.Equal(["a/#code"], search.Find("foobar"));
        Assert.Equal(["a/#code"], search.Find("int"));
        Assert.Equal(["a/#code"], search.Find("noteword"));
        Assert.Equal("A note and \\sqrt{x_1}.", search.Entries[1].Text);
    }

    [Fact]
    public void A_course_may_go_without_search()
    {
        var site = TestSite.Of($"=== course.yml\ntitle: T\nbase_url: https://example.org/\nsearch: false\n{Page}Text.\n");

        Assert.DoesNotContain(site.Paths, path => path.Contains("search", StringComparison.Ordinal));
        Assert.DoesNotContain("search", site["a/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_files_of_a_long_course_are_short_and_say_where_everything_is()
    {
        var random = new Random(1);
        var words = Enumerable.Range(0, 6_000).Select(_ => WordOf(random)).ToList();
        var course = new System.Text.StringBuilder();
        for (var page = 0; page < 150; page++)
        {
            course.Append($"=== content/p{page}.md\n---\ntitle: Page {page}\n---\n");
            for (var section = 0; section < 12; section++)
            {
                course.Append($"\n## Section {section}\n\n");
                for (var word = 0; word < 60; word++) course.Append(words[random.Next(words.Count)]).Append(' ');
            }

            course.Append('\n');
        }

        var site = TestSite.Of(course.ToString());
        var search = SearchedSite.Of(site);

        Assert.All(FilesOf(site), file => Assert.InRange(SiteStructure.TextOf(file).Length, 1, 60_000));
        Assert.InRange(search.TermFirsts.Count, 6, 100);
        Assert.InRange(search.TextFirsts.Count, 11, 100);
        foreach (var beginning in search.Terms.SelectMany(term => Enumerable.Range(1, term.Length), (term, length) => term[..length]).Distinct())
        {
            var (first, last) = (search.FileOf(beginning), search.FileOf(beginning + "\uffff"));
            if (last - first < 2) continue;
            var expected = search.Terms.Where(term => term.StartsWith(beginning, StringComparison.Ordinal)).SelectMany(search.ListOf)
                .GroupBy(posting => posting.Entry).Select(entry => (entry.Key, entry.Max(posting => posting.Weight))).Order();
            Assert.Equal(expected, search.ListOf(beginning + "*"));
        }
    }

    [Fact]
    public void A_list_that_is_too_long_keeps_what_it_is_worth_most_for_and_says_how_many_there_are()
    {
        const int count = SearchListWriter.Longest + 1;
        var entries = Enumerable.Range(0, count).ToArray();
        var weights = entries.Select(entry => (byte)(entry % 10 == 3 ? 9 : entry % 10 == 7 ? 8 : 1)).ToArray();
        var writer = new SearchListWriter();

        writer.Write(entries, weights);

        var best = entries.Where(entry => weights[entry] == 9).Concat(entries.Where(entry => weights[entry] == 8)).Take(2_000);
        var expected = best.Order().Select(entry => (entry, (int)weights[entry]));
        var search = new SearchedSite(new Dictionary<string, string>
        {
            ["index.js"] = $"coursekitSearch.index({{\"version\":\"v\",\"entries\":0,\"terms\":[\"a\"],\"texts\":[]}});\n",
            ["terms-1.js"] = $"coursekitSearch.terms(\"v\", 0, [\"a\",\"{System.Text.Encoding.ASCII.GetString(writer.Written)}\"]);\n",
        });
        Assert.Equal(expected, search.ListOf("a"));
        Assert.Equal(count, search.SizeOf("a"));
    }

    private static IEnumerable<OutputFile> FilesOf(TestSite site) => site.Files.Where(file => file.Path.StartsWith("site/_search/", StringComparison.Ordinal));

    /// <summary>Of two to eight letters, those at the front of the alphabet more often.</summary>
    private static string WordOf(Random random)
    {
        var letters = Enumerable.Range(0, random.Next(2, 9)).Select(_ => (char)('a' + (random.Next(26) * random.Next(26) / 26)));
        return string.Concat(letters);
    }
}
