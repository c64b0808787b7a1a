using CourseKit.Model;

namespace CourseKit.Export.Tests;

/// <summary>What happens to a reader's note from build to build.</summary>
public sealed class NoteStateTests
{
    private static readonly DeckOptions _later = At(2026, 6, 1);

    [Fact]
    public void An_unchanged_note_keeps_its_time_whatever_the_clock_says()
    {
        var before = TestNotes.Of(Course("Why?\nSo."), options: At(2026, 3, 1));

        var after = TestNotes.Of(Course("Why?\nSo.", page: "\nA new paragraph.\n"), before, _later);

        Assert.Equal(before.All.Single().State, after.All.Single().State);
        Assert.Equal(IdentityLockWriter.Write(before.Lock), IdentityLockWriter.Write(after.Lock));
    }

    [Fact]
    public void An_edited_note_keeps_its_guid_and_becomes_newer()
    {
        var before = TestNotes.Of(Course("Why does the loop grow?\nSo.\nWho?\nMe."), options: At(2026, 3, 1));

        var after = TestNotes.Of(Course("Why does the loop grow?\nBecause.\nWho?\nMe."), before, _later);

        Assert.Equal(before.All.Select(note => note.Source.Guid), after.All.Select(note => note.Source.Guid));
        Assert.Equal(_later.Now!.Value.ToUnixTimeSeconds(), after["Why does the loop grow?"].State.Modified);
        Assert.Equal(before["Who?"].State, after["Who?"].State);
    }

    [Fact]
    public void Without_a_time_an_edit_is_a_second_newer_than_what_readers_have()
    {
        var before = TestNotes.Of(Course("Why?\nSo."), options: At(2026, 3, 1));

        var after = TestNotes.Of(Course("Why?\nBecause."), before);

        Assert.Equal(before.All.Single().State.Modified + 1, after.All.Single().State.Modified);
    }

    [Fact]
    public void A_clock_that_is_behind_does_not_keep_an_edit_from_readers()
    {
        var before = TestNotes.Of(Course("Why?\nSo."), options: At(2026, 3, 1));

        var after = TestNotes.Of(Course("Why?\nBecause."), before, At(2025, 1, 1));

        Assert.Equal(before.All.Single().State.Modified + 1, after.All.Single().State.Modified);
    }

    [Theory]
    [InlineData("date: 2025-02-03", 2025, 2, 3)]
    [InlineData("date: 2019-02-03", 2020, 1, 1)]
    [InlineData("weight: 1", 2020, 1, 1)]
    public void The_first_build_without_a_time_takes_the_newest_date_of_a_page(string frontMatter, int year, int month, int day)
    {
        var notes = TestNotes.Of(Course("Why?\nSo.", frontMatter: frontMatter));

        Assert.Equal(At(year, month, day).Now!.Value.ToUnixTimeSeconds(), notes.All.Single().State.Modified);
    }

    [Fact]
    public void A_prompt_that_is_gone_stays_as_a_retired_note_with_its_text_and_moves_once()
    {
        var before = TestNotes.Of(Course("Why $x<y$?\nSo ![it](loop.svg).\nWho?\nMe."), options: At(2026, 3, 1));

        var once = TestNotes.Of(Course("Who?\nMe."), before, At(2026, 4, 1));
        var twice = TestNotes.Of(Course("Who?\nMe."), once, _later);

        var (had, has) = (before.All[0], once.All[1]);
        Assert.Equal(["Who?", "Why \\(x&lt;y\\)?"], once.All.Select(note => note.Fields[0]));
        Assert.Equal(had.Fields.Take(3), has.Fields.Take(3));
        Assert.Equal(had.Media.Select(use => use.Address), has.Media.Select(use => use.Address));
        Assert.Equal(had.Source.Guid, has.Source.Guid);
        Assert.Equal([.. had.Tags, DeckTag.Retired], has.Tags);
        Assert.Equal(At(2026, 4, 1).Now!.Value.ToUnixTimeSeconds(), has.State.Modified);
        Assert.Equal(has.State, twice.All[1].State);
    }

    [Fact]
    public void A_retired_prompt_says_the_words_of_an_image_that_is_gone()
    {
        var before = TestNotes.Of(Course("Why?\nSo ![the loop](loop.svg).\nWho?\nMe."), options: At(2026, 3, 1));

        var after = TestNotes.Of(Course("Who?\nMe.").Replace("=== content/loop.svg", "=== content/arc.svg", StringComparison.Ordinal), before);

        Assert.Equal("So the loop.", after["Why?"].Fields[1]);
        Assert.Empty(after.Findings);
    }

    [Fact]
    public void Dropped_retired_notes_are_in_no_deck_and_stay_in_the_lock()
    {
        var before = TestNotes.Of(Course("Why?\nSo.\nWho?\nMe."), options: At(2026, 3, 1));

        var after = TestNotes.Of(Course("Who?\nMe."), before, _later with { DropRetired = true });

        Assert.Equal("Who?", after.Front);
        Assert.Equal(
            before["Why?"].State,
            after.Lock.Prompts.Single(prompt => prompt.State == PromptState.Retired).Anki);
    }

    [Fact]
    public void A_restored_prompt_loses_the_tag_in_place()
    {
        var before = TestNotes.Of(Course("Why?\nSo.\nWho?\nMe."), options: At(2026, 3, 1));
        var gone = TestNotes.Of(Course("Who?\nMe."), before, At(2026, 4, 1));

        var back = TestNotes.Of(Course("Why?\nSo.\nWho?\nMe."), gone, At(2026, 5, 1));

        Assert.Equal(before["Why?"].Source.Guid, back["Why?"].Source.Guid);
        Assert.Equal(before["Why?"].Tags, back["Why?"].Tags);
        Assert.Equal(before["Why?"].State.Hash, back["Why?"].State.Hash);
        Assert.True(back["Why?"].State.Modified > gone["Why?"].State.Modified);
    }

    [Fact]
    public void A_prompt_on_a_page_that_becomes_a_draft_is_retired_and_one_that_always_was_is_not_there()
    {
        var before = TestNotes.Of(Course("Why?\nSo."), options: At(2026, 3, 1));

        var after = TestNotes.Of(Course("Why?\nSo.\nWho?\nMe.", frontMatter: "draft: true"), before, _later);

        Assert.Equal("Why?", after.Front);
        Assert.Contains(DeckTag.Retired, after.All.Single().Tags);
        Assert.Equal("Loops › Feedback", after.All.Single().Fields[2]);
        Assert.Equal("Feedback", after.All.Single().Fields[3]);
    }

    [Fact]
    public void A_prompt_that_becomes_a_cloze_leaves_its_note_behind_as_a_retired_one()
    {
        var before = TestNotes.Of(Course("What closes the loop? {#loop}\nFeedback closes it."), options: At(2026, 3, 1));

        var after = TestNotes.Of(Course("C: {Feedback} closes the loop. {#loop}"), before, _later);

        var (cloze, former) = (after.All[0], after.All[1]);
        Assert.Equal("{{c1::Feedback}} closes the loop.", cloze.Fields[0]);
        Assert.NotEqual(before.All[0].Source.Guid, cloze.Source.Guid);
        Assert.Equal(before.All[0].Source.Guid, former.Source.Guid);
        Assert.Equal("What closes the loop?", former.Fields[0]);
        Assert.Contains(DeckTag.Retired, former.Tags);
        var locked = after.Lock.Prompts.Single();
        Assert.Equal((cloze.State, former.State), (locked.Anki, locked.Former.Single().Anki));
    }

    [Fact]
    public void A_retired_cloze_keeps_its_deletions()
    {
        var before = TestNotes.Of(Course("C: {Feedback|what?} is $\\frac{a}{b}$."), options: At(2026, 3, 1));

        var after = TestNotes.Of(Course("Who?\nMe."), before, _later);

        Assert.Equal(before.All[0].Fields[0], after.All[1].Fields[0]);
        Assert.Equal("{{c1::Feedback::what?}} is \\(\\frac{a}{b}\\).", after.All[1].Fields[0]);
    }

    [Fact]
    public void A_move_to_another_module_changes_nothing_but_what_the_note_says_of_its_place()
    {
        var page = "\n---\ntitle: Feedback\n---\n\n{{<orbit_review>}}\nWhy?\nSo.\n{{</orbit_review>}}\n";
        var before = TestNotes.Of("=== content/a/_index.md\n---\ntitle: A\n---\n=== content/a/x.md" + page, options: At(2026, 3, 1));

        var after = TestNotes.Of("=== content/b/_index.md\n---\ntitle: B\n---\n=== content/b/x.md" + page, before, _later);

        Assert.Equal(before.All[0].Source.Guid, after.All[0].Source.Guid);
        Assert.Equal("Course › B › Feedback", after.All[0].Fields[2]);
        Assert.DoesNotContain(DeckTag.Retired, after.All[0].Tags);
    }

    private static DeckOptions At(int year, int month, int day) => new() { Now = new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero) };

    private static string Course(string block, string page = "", string frontMatter = "weight: 1") =>
        $$$"""
        === course.yml
        id: loops
        title: Loops
        base_url: https://example.org/course/
        === content/feedback.md
        ---
        title: Feedback
        {{{frontMatter}}}
        ---
        {{{page}}}
        {{<orbit_review>}}
        {{{block}}}
        {{</orbit_review>}}
        === content/_index.md
        ---
        title: Loops
        ---
        === content/loop.svg
        {{{TestNotes.LoopSvg}}}
        """;
}
