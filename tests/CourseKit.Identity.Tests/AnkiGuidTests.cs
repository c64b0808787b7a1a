using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public sealed class AnkiGuidTests
{
    /// <summary>Pinned: a change would give every reader of every course a second copy of every note.</summary>
    [Theory]
    [InlineData("misalignment", PromptKind.Qa, "what-is-a-proxy", "E5UPieUJb8vUggvs")]
    [InlineData("misalignment", PromptKind.Cloze, "what-is-a-proxy", "GsCURhH6tqEpAluB")]
    [InlineData("kürze", PromptKind.Qa, "Übung", "fYoY8OTsfZXsOwgV")]
    public void The_GUID_of_a_note_never_changes(string course, PromptKind kind, string key, string guid) =>
        Assert.Equal(guid, AnkiGuid.Of(course, kind, key));

    [Theory]
    [InlineData(5, 9, 9)]
    [InlineData(5, 3, 6)]
    [InlineData(5, 5, 6)]
    public void The_time_of_a_note_moves_with_what_is_seen_of_it_and_never_backwards(long before, long now, long after)
    {
        var previous = new AnkiNoteState("old", before) { Seen = "a" };

        Assert.Equal(new AnkiNoteState("new", after) { Seen = "b" }, AnkiNoteState.After(previous, "new", "b", isSeenAlike: false, now));
    }

    [Fact]
    public void What_is_not_seen_rides_along_with_the_next_change()
    {
        var previous = new AnkiNoteState("old", 5) { Seen = "a" };

        var note = AnkiNoteState.After(previous, "new", "b", isSeenAlike: true, 9);

        Assert.Equal(previous with { Hash = "new" }, note);
        Assert.True(previous.RidesAlong(note));
        Assert.False(note.RidesAlong(note));
        Assert.False(previous.RidesAlong(AnkiNoteState.After(previous, "new", "b", isSeenAlike: false, 9)));
    }

    [Fact]
    public void A_note_of_before_it_was_kept_what_is_seen_of_it_learns_that_and_stays_as_old_as_it_was() =>
        Assert.Equal(new AnkiNoteState("new", 5) { Seen = "b" }, AnkiNoteState.After(new AnkiNoteState("old", 5), "new", "b", isSeenAlike: true, 9));

    [Fact]
    public void A_note_that_was_never_exported_has_the_time_of_the_build() =>
        Assert.Equal(new AnkiNoteState("hash", 7) { Seen = "a" }, AnkiNoteState.After(null, "hash", "a", isSeenAlike: false, 7));
}
