namespace CourseKit.Export.Tests;

/// <summary>What a note says of where its prompt stands: context, link back, tags, deck.</summary>
public sealed class NotePlaceTests
{
    private const string Block = "{{<orbit_review>}}\nWhy?\nSo.\n{{</orbit_review>}}";

    [Fact]
    public void The_source_leads_to_the_heading_nearest_above_the_block()
    {
        var notes = TestNotes.Of($"""
            === course.yml
            title: Loops & arcs
            base_url: https://example.org/course/
            === content/turning/_index.md
            ---
            title: Turning
            ---
            === content/turning/fast.md
            ---
            title: Fast "turns"
            ---
            {Block.Replace("Why", "Above", StringComparison.Ordinal)}

            ## One & only

            ### Größe

            {Block.Replace("Why", "Below", StringComparison.Ordinal)}

            ## After
            """);

        var (above, below) = (notes["Above?"], notes["Below?"]);
        Assert.Equal("Loops &amp; arcs › Turning › Fast &quot;turns&quot;", above.Fields[2]);
        Assert.Equal("<a href=\"https://example.org/course/turning/fast/\">Fast &quot;turns&quot;</a>", above.Fields[3]);
        Assert.Equal("<a href=\"https://example.org/course/turning/fast/#gr%C3%B6%C3%9Fe\">Fast &quot;turns&quot; § Größe</a>", below.Fields[3]);
        Assert.Equal(below.Source.Locked.Id, below.Fields[4]);
    }

    [Fact]
    public void Without_a_base_address_the_source_is_words_and_links_of_the_course_are_text()
    {
        var notes = TestNotes.OfBlock("See [other](other.md) or [this](https://example.org)?\nSo.", hasBaseUrl: false);

        Assert.Equal("See other or <a href=\"https://example.org\">this</a>?", notes.Front);
        Assert.Equal("Feedback § What comes back", notes.All.Single().Fields[3]);
    }

    [Fact]
    public void A_block_inside_a_shortcode_stands_under_the_heading_above_it()
    {
        var notes = TestNotes.Of($"=== content/a.md\n---\ntitle: A\n---\n\n## Head\n\n{{{{< details summary=\"More\" >}}}}\n\n{Block}\n\n{{{{< /details >}}}}\n");

        Assert.Empty(notes.Mistakes);
        Assert.Equal("A § Head", notes.All.Single().Fields[3]);
    }

    [Fact]
    public void A_prompt_in_two_places_is_one_note_that_speaks_of_the_first_and_is_tagged_with_both()
    {
        var notes = TestNotes.Of($"""
            === course.yml
            id: loops
            title: Loops
            modules: [b, a]
            === content/a/_index.md
            ---
            title: A
            ---
            === content/a/one.md
            ---
            title: One
            ---
            {Block.Replace("Why?", "Why? {.hard .repeat}", StringComparison.Ordinal)}
            === content/b/_index.md
            ---
            title: B
            ---
            === content/b/two.md
            ---
            title: Two
            ---
            {Block.Replace("Why?", "Why? {tags=\"core\"}", StringComparison.Ordinal)}
            """);

        var note = notes.All.Single();
        Assert.Equal("Loops › B › Two", note.Fields[2]);
        Assert.Equal(["coursekit::loops", "loops::b::two", "loops::a::one", "core", "hard"], note.Tags);
    }

    [Theory]
    [InlineData("two words", "two_words")]
    [InlineData("a::b", "a::b")]
    [InlineData("::a::::b:", "a::b")]
    [InlineData(" \u3000 ", "")]
    [InlineData("say \"x\"", "say__x_")]
    [InlineData("e\u0301", "\u00E9")]
    public void An_authors_tag_is_one_word(string tag, string expected) => Assert.Equal(expected, DeckTag.OfAuthor(tag));

    [Theory]
    [InlineData("index.html", "loops")]
    [InlineData("a/b/index.html", "loops::a::b")]
    [InlineData("a b/c.html", "loops::a_b::c.html")]
    [InlineData("a::b/index.html", "loops::a:b")]
    public void The_tag_of_a_page_follows_its_address(string outputPath, string expected) => Assert.Equal(expected, DeckTag.OfPage("loops", outputPath));

    [Theory]
    [InlineData("Week 1: loops", "Week 1: loops")]
    [InlineData("std::vector", "std:vector")]
    [InlineData(" \"Loops\"\t& arcs: ", "'Loops' & arcs")]
    [InlineData(":::", "")]
    public void A_title_becomes_one_part_of_a_decks_name(string title, string expected) => Assert.Equal(expected, DeckPart.Clean(title));

    [Fact]
    public void Modules_have_decks_within_the_courses_deck_each_with_a_name_of_its_own()
    {
        var course = TestNotes.Of("""
            === course.yml
            title: "Loops::arcs"
            === content/a/_index.md
            ---
            title: Start
            ---
            === content/b/_index.md
            ---
            title: START
            ---
            === content/c/_index.md
            ---
            title: "::"
            ---
            """).Course;

        var modules = CourseModules.Of(course, []);

        Assert.Equal("Loops:arcs", modules.CourseDeck);
        Assert.Equal(["Loops:arcs::Start", "Loops:arcs::START (b)", "Loops:arcs::c"], modules.All.Select(module => module.Deck));
        Assert.Equal(["a", "b", "c"], modules.All.Select(module => module.Slug));
        Assert.Equal("b", modules.Of("content/b/deep/gone.md")?.Slug);
        Assert.Null(modules.Of("content/gone.md"));
    }
}
