using CourseKit.Diffs;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export.Tests;

public sealed class PackageDiffTests
{
    private static readonly DeckState Old = new(DeckStateKind.Package, "old.apkg");
    private static readonly DeckState New = new(DeckStateKind.Package, "new.apkg");

    [Fact]
    public void The_same_notes_change_nothing() => Assert.Empty(Diff([Note("a")], [Note("a")]));

    [Fact]
    public void The_name_that_a_picture_has_in_newer_packages_is_no_change() =>
        Assert.Empty(Diff([Note("a", front: "<img src=\"ck-0123456789abcdef.png\">")], [Note("a", front: "<img src=\"_ck-0123456789abcdef.png\">")]));

    [Fact]
    public void A_note_with_newer_text_is_edited_in_place_and_compared_by_words()
    {
        var change = Assert.Single(Diff([Note("a")], [Note("a", front: "<p>What is a <b>proxy</b> goal?</p>", modified: 11)]));

        Assert.Equal((PromptChangeKinds.Edited, DeckOutcome.UpdatedInPlace), (change.Kinds, change.Anki.Outcome));
        Assert.Equal(
            [new(DiffPart.Same, "What is a proxy"), new(DiffPart.Added, " goal"), new(DiffPart.Same, "?")],
            change.Question);
        Assert.Null(change.Orbit);
    }

    [Fact]
    public void The_mark_that_sets_a_field_from_right_to_left_is_no_part_of_its_text()
    {
        var (before, after) = ("\u200F<p>2 كتاب</p>", "\u200F<p>3 كتاب</p>");

        var change = Assert.Single(Diff([Note("a", front: before) with { Fields = [before, before] }], [Note("a", front: after, modified: 11) with { Fields = [after, after] }]));

        Assert.Equal([new(DiffPart.Removed, "2"), new(DiffPart.Added, "3"), new(DiffPart.Same, " كتاب")], change.Question);
        Assert.DoesNotContain(change.Answer!, part => part.Text.Contains('\u200F', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(10, "it is not newer than what readers have, and Anki passes over it")]
    [InlineData(9, "it is older than what readers have, and Anki passes over it")]
    public void An_edit_that_is_not_newer_does_not_reach_readers(long modified, string reason)
    {
        var change = Assert.Single(Diff([Note("a")], [Note("a", front: "Other?", modified: modified)]));

        Assert.Equal(new DeckEffect(DeckOutcome.NotUpdated, reason), change.Anki);
    }

    [Fact]
    public void Another_tag_or_context_changes_the_note_and_not_its_text()
    {
        var change = Assert.Single(Diff([Note("a")], [Note("a", tags: ["coursekit::c", "new"], modified: 11)]));

        Assert.Equal((PromptChangeKinds.NoteChanged, DeckOutcome.UpdatedInPlace), (change.Kinds, change.Anki.Outcome));
    }

    [Fact]
    public void A_newer_time_alone_is_told_because_it_undoes_what_readers_wrote()
    {
        var change = Assert.Single(Diff([Note("a")], [Note("a", modified: 11)]));

        Assert.Equal(DeckOutcome.UpdatedInPlace, change.Anki.Outcome);
        Assert.StartsWith("only its time is newer", change.Anki.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_retired_tag_retires_and_its_absence_restores()
    {
        var active = Note("a");
        var retired = Note("a", tags: ["coursekit::c", "coursekit::retired"], modified: 11);

        Assert.Equal((PromptChangeKinds.Retired, DeckOutcome.Retired), KindAndOutcome(Diff([active], [retired])));
        Assert.Equal((PromptChangeKinds.Restored, DeckOutcome.Restored), KindAndOutcome(Diff([retired], [active with { Modified = 12 }])));
        Assert.Equal((PromptChangeKinds.Retired, DeckOutcome.NotUpdated), KindAndOutcome(Diff([active], [retired with { Modified = 10 }])));
    }

    [Fact]
    public void A_retired_note_without_cards_is_told_to_those_who_have_it_and_to_nobody_else()
    {
        var retired = Note("a", tags: ["coursekit::c", "coursekit::retired"], modified: 11) with { Deck = "", Cards = 0 };

        Assert.Equal((PromptChangeKinds.Retired, DeckOutcome.Retired), KindAndOutcome(Diff([Note("a")], [retired])));
        Assert.Equal((PromptChangeKinds.Restored, DeckOutcome.Restored), KindAndOutcome(Diff([retired], [Note("a", modified: 12)])));
        Assert.Empty(Diff([], [retired]));
    }

    [Fact]
    public void A_note_that_is_only_in_the_old_package_stays_with_the_reader()
    {
        Assert.Equal((PromptChangeKinds.LeftOut, DeckOutcome.StaysAsItIs), KindAndOutcome(Diff([Note("a")], [])));
        Assert.Equal((PromptChangeKinds.Added, DeckOutcome.Added), KindAndOutcome(Diff([], [Note("a")])));
    }

    [Fact]
    public void A_note_in_another_deck_is_not_moved()
    {
        var change = Assert.Single(Diff([Note("a")], [Note("a") with { Deck = "C::Week 2" }]));

        Assert.Equal((PromptChangeKinds.MovedToOtherPage, DeckOutcome.NotMoved, "C::Week 2"), (change.Kinds, change.Anki.Outcome, change.Group));
    }

    [Fact]
    public void A_deck_of_another_name_is_renamed_by_learners_and_its_notes_stay_in_it()
    {
        var old = new[] { Note("a") with { Deck = "C::1" }, Note("b") with { Deck = "C::1" }, Note("c") with { Deck = "C::2" }, Note("d") with { Deck = "C::2" } };

        var diff = PackageDiff.Between(Package(old), Package(old.Select(note => note with { Deck = note.Deck == "C::1" ? "C::One" : note.Deck })), Old, New);
        var whole = PackageDiff.Between(Package(old), Package(old.Select(note => note with { Deck = note.Deck.Replace("C::", "D::", StringComparison.Ordinal) })), Old, New);

        Assert.Empty(diff.Changes);
        Assert.Equal([new DeckRename("C::1", "C::One")], diff.Renames);
        Assert.False(diff.IsEmpty);
        Assert.Equal([new DeckRename("C", "D")], whole.Renames);
    }

    [Fact]
    public void Notes_of_one_deck_that_go_to_two_are_not_moved_and_nothing_is_renamed()
    {
        var old = new[] { Note("a"), Note("b"), Note("c") };

        var diff = PackageDiff.Between(Package(old), Package([old[0] with { Deck = "D" }, old[1] with { Deck = "D" }, old[2] with { Deck = "E" }]), Old, New);

        Assert.Empty(diff.Renames);
        Assert.All(diff.Changes, change => Assert.Equal(DeckOutcome.NotMoved, change.Anki.Outcome));
    }

    [Theory]
    [InlineData("<p>What is a <i>proxy</i>?</p>", 1)]
    [InlineData("What is a <b>proxy</b>?", 1)]
    [InlineData("<p>What is a <b>proxy</b>?</p>", 0)]
    public void Other_markup_of_the_same_card_rides_along(string front, int notes)
    {
        var diff = PackageDiff.Between(Package([Note("a")]), Package([Note("a", front)]), Old, New);

        Assert.True(diff.IsEmpty);
        Assert.Equal(notes, diff.RidesAlong);
    }

    [Fact]
    public void A_retired_note_of_which_something_else_changed_is_nobodys_news()
    {
        var old = Note("a", tags: ["coursekit::c", "coursekit::retired"]);

        var diff = PackageDiff.Between(Package([old]), Package([old with { Fields = ["Other", "A stand-in.", "", "", "a"] }]), Old, New);

        Assert.True(diff.IsEmpty);
        Assert.Equal(0, diff.RidesAlong);
    }

    [Fact]
    public void Other_fields_under_the_same_note_type_keep_every_edit_from_readers()
    {
        var change = Assert.Single(Diff([Note("a")], [Note("a", front: "Other?", modified: 11) with { FieldNames = ["Front", "Back", "Context", "Source", "Key"] }]));

        Assert.True(change.Has(PromptChangeKinds.NoteTypeChanged));
        Assert.Equal(DeckOutcome.NotUpdated, change.Anki.Outcome);
    }

    [Fact]
    public void A_prompt_that_became_a_cloze_is_one_change_and_a_loss()
    {
        var cloze = Note("b", front: "A {{c1::proxy}}.", back: "") with { NoteTypeId = AnkiNoteType.Cloze.Id, FieldNames = AnkiNoteType.Cloze.Fields };
        var left = Note("a", tags: ["coursekit::c", "coursekit::retired"], modified: 11);

        var change = Assert.Single(Diff([Note("a")], [left, cloze with { Fields = [cloze.Fields[0], "", "", "", "a"] }]));

        Assert.Equal((PromptChangeKinds.KindChanged | PromptChangeKinds.Edited, DeckOutcome.HistoryLost), (change.Kinds, change.Anki.Outcome));
        Assert.Equal(("a", "b"), (change.Before!.AnkiGuid, change.After!.AnkiGuid));
    }

    [Fact]
    public void A_package_meets_a_lock_by_GUIDs_and_times()
    {
        var identities = new IdentityLock("c", "c",
        [
            Locked("edited", 11), Locked("new", null), Locked("retired", 11) with { State = PromptState.Retired }, Locked("same", 10),
        ]);
        var notes = identities.Prompts.Where(prompt => prompt.Id != "new").Select(prompt => Note(prompt.Id) with { Guid = identities.AnkiGuidOf(prompt) });

        var diff = PackageDiff.Between(Package([.. notes, Note("unknown")]), identities, Old, new DeckState(DeckStateKind.Lock, "lock"));

        Assert.Equal(
            [("edited", DeckOutcome.UpdatedInPlace), ("new", DeckOutcome.Added), ("retired", DeckOutcome.Retired), ("unknown", DeckOutcome.HistoryLost)],
            diff.Changes.Select(change => (change.Id, change.Anki.Outcome)).Order());
        Assert.Equal("What is a *proxy*?", Assert.Single(diff.Changes.Single(change => change.Id == "edited").Question).Text);
        Assert.False(diff.TellsOrbit);
    }

    [Fact]
    public void A_lock_that_is_older_than_the_package_says_so()
    {
        var identities = new IdentityLock("c", "c", [Locked("a", 9)]);
        var note = Note("a") with { Guid = identities.AnkiGuidOf(identities.Prompts[0]) };

        var diff = PackageDiff.Between(Package([note]), identities, Old, new DeckState(DeckStateKind.Lock, "lock"));

        Assert.Equal(DeckOutcome.NotUpdated, Assert.Single(diff.Changes).Anki.Outcome);
    }

    [Fact]
    public void Of_a_cloze_in_two_packages_each_card_is_told_that_is_new_gone_or_another_text()
    {
        var change = Assert.Single(Diff(
            [Cloze("A {{c1::<b>lamp</b>}} burns {{c2::oil}}.")], [Cloze("A {{c1::lantern::it shines}} burns {{c3::a&#58;:b}}.", modified: 11)]));

        Assert.Equal(
            [new(1, DeletionChangeKind.Edited, "lantern", "lamp"), new(2, DeletionChangeKind.Retired, "oil"), new(3, DeletionChangeKind.Added, "a::b")],
            change.Deletions);
        Assert.Equal(
            new DeckEffect(DeckOutcome.UpdatedInPlace, "card c3 is new; card c2 has nothing to ask any more and stays with readers until they run Empty Cards"),
            change.Anki);
    }

    [Fact]
    public void Numbers_that_were_given_anew_are_told_as_other_texts()
    {
        var change = Assert.Single(Diff([Cloze("A {{c1::lamp}} burns {{c2::oil}}.")], [Cloze("A {{c1::small}} {{c2::lamp}} burns {{c3::oil}}.", modified: 11)]));

        Assert.Equal(["c1 small lamp", "c2 lamp oil", "c3 oil "], change.Deletions.Select(deletion => $"c{deletion.Number} {deletion.Text} {deletion.FormerText}"));
    }

    [Fact]
    public void A_package_and_a_lock_compare_a_cloze_by_its_numbers()
    {
        var locked = Locked("a", 11) with { Kind = PromptKind.Cloze, Question = "A *{lamp}* burns {oil}.", Answer = null, Numbers = new([1, 3], [new(2, "wick")]) };
        var identities = new IdentityLock("c", "c", [locked]);
        var note = Cloze("A <em>{{c1::lamp}}</em> burns oil through a {{c2::wick}}.") with { Guid = identities.AnkiGuidOf(locked) };
        var course = new DeckState(DeckStateKind.Lock, "lock");

        var there = Assert.Single(PackageDiff.Between(Package([note]), identities, Old, course).Changes);
        var back = Assert.Single(PackageDiff.Between(identities, Package([note with { Modified = 12 }]), course, New).Changes);

        Assert.Equal([new(2, DeletionChangeKind.Retired, "wick"), new(3, DeletionChangeKind.Added, "oil")], there.Deletions);
        Assert.Equal([new(2, DeletionChangeKind.Restored, "wick"), new(3, DeletionChangeKind.Retired, "oil")], back.Deletions);
    }

    [Theory]
    [InlineData("plain &amp; simple", "plain & simple")]
    [InlineData("<p>one</p><p>two<br>three</p>", "one\ntwo\nthree")]
    [InlineData("see <img src=\"ck-1.png\" alt=\"x\"> and <em>more</em>", "see [image ck-1.png] and more")]
    [InlineData("a < b", "a < b")]
    [InlineData("<>", "")]
    [InlineData("{{c1::a&#58;:b::hint}}", "{{c1::a::b::hint}}")]
    public void A_note_is_read_as_its_text(string html, string text) => Assert.Equal(text, NoteText.Of(html));

    private static IReadOnlyList<DeckChange> Diff(AnkiPackageNote[] old, AnkiPackageNote[] now) => PackageDiff.Between(Package(old), Package(now), Old, New).Changes;

    private static (PromptChangeKinds, DeckOutcome) KindAndOutcome(IReadOnlyList<DeckChange> changes) => (Assert.Single(changes).Kinds, changes[0].Anki.Outcome);

    private static AnkiPackageFile Package(IEnumerable<AnkiPackageNote> notes) => new(notes.ToEquatableArray(), []);

    private static LockedPrompt Locked(string id, long? modified) => new()
    {
        Id = id,
        Key = id,
        Kind = PromptKind.Qa,
        Question = "What is a *proxy*?",
        Answer = "A stand-in.",
        Places = [new("a.md", 10, 10)],
        Anki = modified is { } seconds ? new AnkiNoteState("hash", seconds) : null,
    };

    private static AnkiPackageNote Cloze(string text, long modified = 10) =>
        Note("a", text, "", modified: modified) with { NoteTypeId = AnkiNoteType.Cloze.Id, FieldNames = AnkiNoteType.Cloze.Fields };

    private static AnkiPackageNote Note(string id, string front = "<p>What is a <b>proxy</b>?</p>", string back = "A stand-in.", string[]? tags = null, long modified = 10) => new(
        id, AnkiNoteType.Basic.Id, AnkiNoteType.Basic.Name, AnkiNoteType.Basic.Fields, [front, back, "", "", id], (tags ?? ["coursekit::c"]).ToEquatableArray(), modified, "C", 1);
}
