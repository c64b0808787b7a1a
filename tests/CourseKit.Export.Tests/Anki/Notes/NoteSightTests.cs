namespace CourseKit.Export.Tests;

/// <summary>An update touches the notes of which a learner sees or hears something new, and no others.</summary>
public sealed class NoteSightTests
{
    private static readonly DeckOptions _later = At(2026, 6, 1);

    [Theory]
    [InlineData("title: Feedback", "title: Feedback loops")]
    [InlineData("title: Loops\nbase", "title: All loops\nbase")]
    [InlineData("## Above", "## Far above")]
    [InlineData("{.core}", "{.core .hard}")]
    [InlineData("the belt", "the *belt*")]
    [InlineData("](loop.svg)", "](loop.svg){.wide}")]
    [InlineData("https://a.example", "https://b.example")]
    public void What_nobody_sees_or_hears_on_the_card_rides_along(string was, string now)
    {
        var before = TestNotes.Of(Everything, options: At(2026, 3, 1));

        var after = TestNotes.Of(Replace(was, now), before, _later);

        Assert.Equal(before.All.Select(note => (note.Source.Guid, note.State.Modified)), after.All.Select(note => (note.Source.Guid, note.State.Modified)));
        Assert.NotEqual(before.All.Select(note => note.State.Hash), after.All.Select(note => note.State.Hash));
        Assert.Equal(before.All.Select(note => note.State.Seen), after.All.Select(note => note.State.Seen));
    }

    [Fact]
    public void What_rode_along_comes_with_the_next_change()
    {
        var before = TestNotes.Of(Everything, options: At(2026, 3, 1));
        var renamed = TestNotes.Of(Replace("title: Feedback", "title: Feedback loops"), before, At(2026, 4, 1));

        var edited = TestNotes.Of(Replace("title: Feedback", "title: Feedback loops").Replace("the belt", "the long belt", StringComparison.Ordinal), renamed, _later);

        var note = Assert.Single(edited.All, note => note.State.Modified == _later.Now!.Value.ToUnixTimeSeconds());
        Assert.Equal("Loops › Feedback loops", note.Fields[2]);
    }

    [Theory]
    [InlineData("the belt", "the long belt")]
    [InlineData("x^2", "x^3")]
    [InlineData("  print(1)", "    print(1)")]
    [InlineData("<circle r=\"1\"/>", "<circle r=\"2\"/>")]
    [InlineData("![A loop]", "![An arc]")]
    [InlineData("- two\n- three", "1. two\n2. three")]
    [InlineData("{Feedback}", "{Feedback|what?}")]
    public void What_is_seen_or_heard_otherwise_reaches_readers_and_only_those_of_that_note(string was, string now)
    {
        var before = TestNotes.Of(Everything, options: At(2026, 3, 1));

        var after = TestNotes.Of(Replace(was, now), before, _later);

        Assert.Equal(before.All.Select(note => note.Source.Guid), after.All.Select(note => note.Source.Guid));
        Assert.Single(after.All, note => note.State.Modified == _later.Now!.Value.ToUnixTimeSeconds());
    }

    [Fact]
    public void A_page_that_moves_is_news_unless_the_old_address_redirects_for_as_long_as_it_does()
    {
        string Moved(string settings) => Everything.Replace("content/feedback.md", "content/loop.md", StringComparison.Ordinal).Replace("title: Feedback", "title: Feedback" + settings, StringComparison.Ordinal);
        var before = TestNotes.Of(Everything, options: At(2026, 3, 1));

        var lost = TestNotes.Of(Moved(""), before, _later);
        var redirected = TestNotes.Of(Moved("\naliases: [/feedback/]"), before, At(2026, 4, 1));
        var later = TestNotes.Of(Moved(""), redirected, _later);

        Assert.All(lost.All, note => Assert.Equal(_later.Now!.Value.ToUnixTimeSeconds(), note.State.Modified));
        Assert.Equal(before.All.Select(note => note.State.Modified), redirected.All.Select(note => note.State.Modified));
        Assert.Contains("https://example.org/course/loop/", redirected.All[0].Fields[3], StringComparison.Ordinal);
        Assert.All(later.All, note => Assert.Equal(_later.Now!.Value.ToUnixTimeSeconds(), note.State.Modified));
    }

    [Fact]
    public void A_page_without_an_address_can_move_as_it_likes()
    {
        string Without(string course) => course.Replace("base_url: https://example.org/course/\n", "", StringComparison.Ordinal);
        var before = TestNotes.Of(Without(Everything), options: At(2026, 3, 1));

        var after = TestNotes.Of(Without(Everything).Replace("content/feedback.md", "content/loop.md", StringComparison.Ordinal), before, _later);

        Assert.Equal(before.All.Select(note => note.State.Modified), after.All.Select(note => note.State.Modified));
    }

    [Fact]
    public void A_repeated_prompt_whose_pages_change_their_order_leads_where_it_led()
    {
        static string Pages(int first, int second) =>
            $$"""
            === course.yml
            base_url: https://example.org/course/
            === content/a.md
            ---
            title: A
            weight: {{first}}
            ---
            {{"{{"}}<orbit_review>{{"}}"}}
            Why? {.repeat}
            So.
            {{"{{"}}</orbit_review>{{"}}"}}
            === content/b.md
            ---
            title: B
            weight: {{second}}
            ---
            {{"{{"}}<orbit_review>{{"}}"}}
            Why? {.repeat}
            So.
            {{"{{"}}</orbit_review>{{"}}"}}
            """;
        var before = TestNotes.Of(Pages(1, 2), options: At(2026, 3, 1));

        var after = TestNotes.Of(Pages(2, 1), before, _later);

        Assert.NotEqual(before.All.Single().Fields[3], after.All.Single().Fields[3]);
        Assert.Equal(before.All.Single().State.Modified, after.All.Single().State.Modified);
    }

    [Fact]
    public void A_retired_note_is_left_alone_when_its_picture_goes_too()
    {
        var before = TestNotes.Of(Everything, options: At(2026, 3, 1));
        var gone = TestNotes.Of(Everything.Replace("Q: Which? ![A loop](loop.svg)\nA: This.\n", "", StringComparison.Ordinal), before, At(2026, 4, 1));

        var later = TestNotes.Of(Everything.Replace("Q: Which? ![A loop](loop.svg)\nA: This.\n", "", StringComparison.Ordinal).Replace("content/loop.svg", "content/arc.svg", StringComparison.Ordinal), gone, _later);

        Assert.NotEqual(gone.All[^1].Fields[0], later.All[^1].Fields[0]);
        Assert.Equal(gone.All[^1].State.Modified, later.All[^1].State.Modified);
    }

    private const string Everything =
        """
        === course.yml
        id: loops
        title: Loops
        base_url: https://example.org/course/
        === content/feedback.md
        ---
        title: Feedback
        ---

        ## Above

        {{<orbit_review>}}
        Q: What does the belt turn? {.core}
        A: A drum: see [this](https://a.example).

        Q: What is $x^2$?
        A: A square.

        Q: Which? ![A loop](loop.svg)
        A: This.

        Q: What prints?
        A: Look:
        ```python
        if x:
          print(1)
        ```

        Q: What are the parts?
        A: These.

        - two
        - three

        C: {Feedback} closes the loop.
        {{</orbit_review>}}
        === content/_index.md
        ---
        title: Loops
        ---
        === content/loop.svg
        """
        + "\n" + TestNotes.LoopSvg;

    private static string Replace(string was, string now)
    {
        Assert.Contains(was, Everything, StringComparison.Ordinal);
        return Everything.Replace(was, now, StringComparison.Ordinal);
    }

    private static DeckOptions At(int year, int month, int day) => new() { Now = new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero) };
}
