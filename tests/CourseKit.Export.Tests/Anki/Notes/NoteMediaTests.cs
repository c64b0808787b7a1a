namespace CourseKit.Export.Tests;

/// <summary>The files that prompts show, and what is said of those that a deck cannot carry.</summary>
public sealed class NoteMediaTests
{
    [Fact]
    public void A_picture_travels_under_a_name_made_from_its_content()
    {
        var notes = Course("What is ![this](a.svg)?\nThe same as ![that](sub/b.svg) and ![the logo](/logo.svg).");

        Assert.Equal("What is <img src=\"ck-39d500c56fad768c.svg\" alt=\"this\">?", notes.Front);
        Assert.Equal(
            ["content/a.svg", "content/sub/b.svg", "static/logo.svg"],
            notes.All.Single().Media.Select(use => use.File!.Asset.Path));
        Assert.Single(notes.All.Single().Media.Select(use => use.File!.Name).Distinct());
        Assert.Empty(notes.Findings);
    }

    [Fact]
    public void A_picture_on_another_site_is_reported_where_it_is_shown_first()
    {
        var notes = Course("What is ![this](https://example.com/a.png)?\nThat.\nAnd ![this](https://example.com/a.png)?\nThat too.");

        Assert.Equal(["content/page.md(6,17): CK6120 A prompt shows 'https://example.com/a.png', which is not in the deck"], notes.FindingLines);
        Assert.Equal("What is <img src=\"https://example.com/a.png\" alt=\"this\">?", notes.All[0].Fields[0]);
    }

    [Fact]
    public void A_missing_picture_is_an_error_of_the_course_and_not_reported_again()
    {
        var notes = Course("What is ![this](gone.png)?\nThat.");

        Assert.Equal(["There is no image 'gone.png'"], notes.Mistakes);
        Assert.Empty(notes.Findings);
        Assert.Equal("What is this?", notes.Front);
    }

    [Fact]
    public void A_type_that_Anki_does_not_show_is_left_out_for_its_words()
    {
        var notes = Course("What is ![this](scan.TIFF)?\nThat.");

        Assert.Equal(["content/page.md(6,17): CK6122 Anki does not show 'content/scan.TIFF'"], notes.FindingLines);
        Assert.Equal("What is this?", notes.Front);
    }

    [Theory]
    [InlineData("<svg><script>x()</script></svg>")]
    [InlineData("<svg xmlns:s=\"http://www.w3.org/2000/svg\"><s:script/></svg>")]
    [InlineData("<svg onload=\"x()\"/>")]
    [InlineData("<svg xmlns:x=\"http://www.w3.org/1999/xlink\"><a x:href=\"javascript:x()\"/></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///x\">]><svg><g onclick=\"x()\"/></svg>")]
    public void A_drawing_with_a_program_is_left_out_for_its_words(string svg)
    {
        var notes = Course("What is ![this](draft.svg)?\nThat.", svg);

        Assert.Equal(["content/page.md(6,17): CK6123 A prompt shows a drawing that has a program in it"], notes.FindingLines);
        Assert.Equal("What is this?", notes.Front);
    }

    [Theory]
    [InlineData("<svg><a href=\"https://example.org\"/><image href=\"data:image/png;base64,AA\"/></svg>")]
    [InlineData("<svg><text>script onclick= javascript:</text></svg>")]
    [InlineData("no drawing at all")]
    public void A_drawing_without_one_is_not(string svg)
    {
        var notes = Course("What is ![this](draft.svg)?\nThat.", svg);

        Assert.Empty(notes.Findings);
        Assert.Single(notes.All.Single().Media);
    }

    [Fact]
    public void A_very_large_file_is_carried_and_reported_once()
    {
        var notes = Course("What is ![this](draft.svg)?\nThat.\nWho is ![this](draft.svg)?\nMe.", new string(' ', 5_600_000));

        Assert.Equal(["content/page.md(6,17): CK6121 A prompt shows a file of 5.6 MB"], notes.FindingLines);
        Assert.Contains("<img src=\"ck-", notes.All[0].Fields[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Sound_travels_too_and_a_link_to_a_file_does_not()
    {
        var notes = Course("Whose song is <audio controls src=\"song.mp3\"></audio> [this](song.mp3)?\nThat.");

        Assert.Matches("^Whose song is <audio src=\"ck-[0-9a-f]{16}\\.mp3\" controls=\"\"></audio> <a href=\"https://example.org/song\\.[0-9a-f]{8}\\.mp3\">this</a>\\?$", notes.Front);
        Assert.Single(notes.All.Single().Media);
    }

    [Fact]
    public void A_question_of_nothing_that_can_be_shown_shows_its_source()
    {
        var notes = Course("<iframe src=\"x\"></iframe>\nThat.");

        Assert.Equal("&lt;iframe src=&quot;x&quot;&gt;&lt;/iframe&gt;", notes.Front);
        Assert.Equal(["CK6124", "CK6125"], notes.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_deletion_that_is_no_text_of_the_card_is_an_error()
    {
        var notes = Course("C: The {moon} ![pulls {the} sea](a.svg).");

        Assert.Equal(["content/page.md(6,4): CK6126 A deletion of this cloze is not in its text"], notes.FindingLines);
    }

    private static TestNotes Course(string block, string draft = TestNotes.LoopSvg) => TestNotes.Of(
        $$$"""
        === course.yml
        title: Loops
        base_url: https://example.org/
        === content/page.md
        ---
        title: Page
        ---

        {{<orbit_review>}}
        {{{block}}}
        {{</orbit_review>}}
        === content/a.svg
        {{{TestNotes.LoopSvg}}}
        === content/sub/b.svg
        {{{TestNotes.LoopSvg}}}
        === static/logo.svg
        {{{TestNotes.LoopSvg}}}
        === content/draft.svg
        {{{draft}}}
        === content/scan.TIFF
        II*
        === content/song.mp3
        ID3
        """);
}
