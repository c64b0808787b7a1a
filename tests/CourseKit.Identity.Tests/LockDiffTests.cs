using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>What the comparison of two locks says to learners of each kind of deck. Most of it is tested by what the matcher reports.</summary>
public sealed class LockDiffTests
{
    private static readonly LockedPrompt Proxy = new()
    {
        Id = "proxy",
        Key = "proxy",
        Kind = PromptKind.Qa,
        Question = "What is a proxy?",
        Answer = "A stand-in.",
        Places = [new PromptPlace("a.md", 10, 10)],
        Anki = new AnkiNoteState("h1", 5),
        OrbitTaskId = "t1",
    };

    [Fact]
    public void Nothing_changed_is_nothing_reported() => Assert.True(Diff(Proxy, Proxy with { }).IsEmpty);

    [Fact]
    public void An_image_that_changed_updates_the_note_in_place_and_is_another_task()
    {
        var change = Single(Proxy, Proxy with { Anki = new AnkiNoteState("h2", 6), OrbitTaskId = "t2" });

        Assert.Equal(PromptChangeKinds.NoteChanged | PromptChangeKinds.TaskChanged, change.Kinds);
        Assert.Equal((DeckOutcome.UpdatedInPlace, DeckOutcome.HistoryLost), (change.Anki.Outcome, change.Orbit.Outcome));
        // A lock does not say which of them it was.
        Assert.Contains("a footnote, the address of an image or link, a source, a number, or a TeX command", change.Orbit.Reason);
    }

    [Fact]
    public void Other_markup_of_the_same_card_rides_along_and_is_no_news()
    {
        var diff = Diff(Proxy, Proxy with { Anki = new AnkiNoteState("h2", 5) });

        Assert.True(diff.IsEmpty);
        Assert.Equal(1, diff.RidesAlong);
        Assert.Equal(0, Diff(Proxy, Proxy with { Anki = new AnkiNoteState("h2", 6) }).RidesAlong);
        Assert.Equal(0, Diff(Proxy, Proxy with { State = PromptState.Withheld, Anki = new AnkiNoteState("h2", 5) }).RidesAlong);
    }

    [Fact]
    public void An_edit_that_nobody_sees_on_the_card_rides_along_and_one_that_the_note_does_not_show_is_nothing()
    {
        var edited = Proxy with { Answer = "A *stand-in*." };

        Assert.Equal(DeckOutcome.RidesAlong, Single(Proxy, edited with { Anki = new AnkiNoteState("h2", 5) }).Anki.Outcome);
        Assert.Equal(DeckOutcome.Unchanged, Single(Proxy, edited).Anki.Outcome);
    }

    [Fact]
    public void Another_address_of_the_site_may_change_tasks_and_no_note()
    {
        var change = Single(Proxy, Proxy with { OrbitTaskId = "t2" });

        Assert.Equal((DeckOutcome.Unchanged, DeckOutcome.HistoryLost), (change.Anki.Outcome, change.Orbit.Outcome));
    }

    [Fact]
    public void An_edit_that_the_exported_text_does_not_show_keeps_the_task()
    {
        var change = Single(Proxy, Proxy with { Answer = "A stand-in.  \n", OrbitTaskId = "t1" });

        Assert.Equal(DeckOutcome.Unchanged, change.Orbit.Outcome);
    }

    [Fact]
    public void Edited_and_moved_to_another_page_is_updated_where_the_reader_has_it()
    {
        var change = Single(Proxy, Proxy with { Question = "What's a proxy?", Places = [new PromptPlace("b.md", 10, 10)], Anki = new AnkiNoteState("h2", 6), OrbitTaskId = null });

        Assert.Equal(PromptChangeKinds.Edited | PromptChangeKinds.MovedToOtherPage, change.Kinds);
        Assert.Equal(DeckOutcome.UpdatedInPlace, change.Anki.Outcome);
        Assert.Contains("stays in the deck", change.Anki.Reason);
    }

    [Fact]
    public void An_edit_that_leaves_the_note_as_it_was_reaches_nobody()
    {
        var change = Single(Proxy, Proxy with { Question = "What is a  proxy?" });

        Assert.Equal((PromptChangeKinds.Edited, DeckOutcome.Unchanged), (change.Kinds, change.Anki.Outcome));
    }

    [Fact]
    public void A_retired_prompt_whose_note_is_exported_anew_counts_as_updated()
    {
        var retired = Proxy with { State = PromptState.Retired, RetiredOn = Story.Day(1).UtcDateTime.Date };

        var change = Single(retired, retired with { Anki = new AnkiNoteState("h2", 6) });

        Assert.Equal((PromptChangeKinds.NoteChanged, DeckOutcome.UpdatedInPlace), (change.Kinds, change.Anki.Outcome));
    }

    [Fact]
    public void A_prompt_that_became_another_kind_is_one_note_that_is_new_and_one_that_is_retired()
    {
        var former = new FormerNote { Kind = PromptKind.Qa, Question = Proxy.Question, Answer = Proxy.Answer, RetiredOn = Story.Day(1).UtcDateTime.Date, Anki = new AnkiNoteState("h2", 6) };
        var cloze = Proxy with { Kind = PromptKind.Cloze, Question = "A {proxy}.", Answer = null, Former = [former], Anki = new AnkiNoteState("h3", 6) };
        var again = Proxy with { Former = [former with { Kind = PromptKind.Cloze, Anki = new AnkiNoteState("h4", 7) }], Anki = new AnkiNoteState("h5", 7) };

        Assert.Equal([DeckOutcome.Added, DeckOutcome.Retired], Single(Proxy, cloze).AnkiNotes);
        Assert.Equal(new AnkiImport(1, 1, 0), AnkiImport.Between(Of(Proxy), Of(cloze)));
        Assert.Equal([DeckOutcome.Restored, DeckOutcome.Retired], Single(cloze, again).AnkiNotes);
        Assert.Equal(new AnkiImport(0, 2, 0), AnkiImport.Between(Of(cloze), Of(again)));

        static IdentityLock Of(LockedPrompt prompt) => new("c", "c", [prompt]);
    }

    [Fact]
    public void A_prompt_that_the_lock_no_longer_knows_has_lost_its_history()
    {
        var change = Assert.Single(LockDiff.Between(new IdentityLock("c", "c", [Proxy]), new IdentityLock("c", "c", [])).Changes);

        Assert.Equal((PromptChangeKinds.Forgotten, DeckOutcome.HistoryLost), (change.Kinds, change.Anki.Outcome));
    }

    [Fact]
    public void GUIDs_made_from_another_course_id_lose_every_history_in_Anki_and_none_in_Orbit()
    {
        var diff = LockDiff.Between(new IdentityLock("c", "c", [Proxy]), new IdentityLock("d", "d", [Proxy]));

        var change = Assert.Single(diff.Changes);
        Assert.Equal((DeckOutcome.HistoryLost, DeckOutcome.Unchanged), (change.Anki.Outcome, change.Orbit.Outcome));
        Assert.Contains("course id", change.Anki.Reason);
    }

    [Fact]
    public void A_draft_never_published_is_news_to_nobody_until_it_is()
    {
        var draft = Proxy with { State = PromptState.Withheld, Anki = null, OrbitTaskId = null };

        Assert.True(LockDiff.Between(new IdentityLock("c", "c", []), new IdentityLock("c", "c", [draft])).IsEmpty);
        Assert.Equal(PromptChangeKinds.Added, Single(draft, draft with { State = PromptState.Active }).Kinds);
    }

    [Fact]
    public void Of_a_cloze_each_card_is_told_that_is_new_gone_back_or_another_text()
    {
        var before = Story.Begin("A {lamp} burns {oil} through a {wick}. {#lamp}").Then("A {lamp} burns oil through a {wick}. {#lamp}");

        var change = Assert.Single(before.Then("A {small} {lantern} burns {oil} through a wick. {#lamp}").Match.Changes().Changes);

        Assert.Equal(
            [
                new(1, DeletionChangeKind.Edited, "lantern", "lamp"),
                new(2, DeletionChangeKind.Restored, "oil"),
                new(3, DeletionChangeKind.Retired, "wick"),
                new(4, DeletionChangeKind.Added, "small"),
            ],
            change.Deletions);
        Assert.Equal(
            new DeckEffect(DeckOutcome.UpdatedInPlace, "card c4 is new; card c2 is back; card c3 has nothing to ask any more and stays with readers until they run Empty Cards"),
            change.Anki);
        Assert.Equal(DeckOutcome.HistoryLost, change.Orbit.Outcome);
    }

    [Theory]
    [InlineData("Our {lamp} burns {oil}. {#lamp}", null)]
    [InlineData("A {lamp} burns {fat}. {#lamp}", null)]
    [InlineData("A {lamp} burns {oil} {slowly} and {well}. {#lamp}", "cards c3 and c4 are new")]
    [InlineData("A lamp burns oil, giving {light}. {#lamp}", "card c3 is new; cards c1 and c2 have nothing to ask any more and stay with readers until they run Empty Cards")]
    [InlineData("= b.md\nA {lamp} burns oil. {#lamp}", "stays in the deck where the reader has it; card c2 has nothing to ask any more and stays with readers until they run Empty Cards")]
    public void What_an_edited_cloze_means_to_readers_is_said_card_by_card(string after, string? reason) =>
        Assert.Equal(new DeckEffect(DeckOutcome.UpdatedInPlace, reason), Assert.Single(Story.Begin("A {lamp} burns {oil}. {#lamp}").Then(after).Match.Changes().Changes).Anki);

    [Fact]
    public void Numbers_that_a_merge_exchanged_are_told_though_the_text_is_the_same()
    {
        var cloze = Proxy with { Kind = PromptKind.Cloze, Question = "A {lamp} burns {oil}.", Answer = null };

        var change = Single(cloze, cloze with { Numbers = ClozeNumbers.Of([2, 1], []), Anki = new AnkiNoteState("h2", 6) });

        Assert.Equal([new(1, DeletionChangeKind.Edited, "oil", "lamp"), new(2, DeletionChangeKind.Edited, "lamp", "oil")], change.Deletions);
    }

    private static PromptChange Single(LockedPrompt before, LockedPrompt after) => Assert.Single(Diff(before, after).Changes);

    private static LockDiff Diff(LockedPrompt before, LockedPrompt after) =>
        LockDiff.Between(new IdentityLock("c", "c", [before]), new IdentityLock("c", "c", [after]));
}
