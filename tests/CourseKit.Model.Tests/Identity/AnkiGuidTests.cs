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
    [InlineData(5, "old", 9, 5)]
    [InlineData(5, "new", 9, 9)]
    [InlineData(5, "new", 3, 6)]
    [InlineData(5, "new", 5, 6)]
    public void The_time_of_a_note_moves_with_its_content_and_never_backwards(long before, string hash, long now, long after) =>
        Assert.Equal(new AnkiNoteState(hash, after), AnkiNoteState.After(new AnkiNoteState("old", before), hash, now));

    [Fact]
    public void A_note_that_was_never_exported_has_the_time_of_the_build() =>
        Assert.Equal(new AnkiNoteState("hash", 7), AnkiNoteState.After(null, "hash", 7));
}
