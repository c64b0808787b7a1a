using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>A new look of all cards is told, though no prompt changed.</summary>
public sealed class CardLookTests
{
    private static readonly IdentityLock First = new("c", "c", [Prompt("a", 5), Prompt("b", 5), Prompt("draft", null)]);
    private static readonly IdentityLock Second = First with { CardVersion = 2 };

    [Fact]
    public void The_lock_names_the_version_of_cards_from_two_on_and_gives_it_back()
    {
        Assert.DoesNotContain("\"cards\"", IdentityLockWriter.Write(First), StringComparison.Ordinal);
        Assert.Contains("  \"cards\": 2,\n", IdentityLockWriter.Write(Second), StringComparison.Ordinal);
        Assert.Equal(First, Read(IdentityLockWriter.Write(First)).Lock);
        Assert.Equal(Second, Read(IdentityLockWriter.Write(Second)).Lock);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("99999999999")]
    [InlineData("\"2\"")]
    public void What_is_no_version_is_an_error_of_the_lock(string written)
    {
        var reading = Read(IdentityLockWriter.Write(Second).Replace("\"cards\": 2", $"\"cards\": {written}", StringComparison.Ordinal));

        Assert.Null(reading.Lock);
        Assert.Equal("CK6104", Assert.Single(reading.Diagnostics).Code);
    }

    [Fact]
    public void A_newer_look_reaches_all_notes_and_costs_no_history()
    {
        var diff = Named(First, Second);

        Assert.Empty(diff.Changes);
        Assert.False(diff.IsEmpty);
        Assert.Contains("Cards look different: all 2 notes keep their history.", DeckDiffText.Render(diff).Select(line => line.ToString()));
        Assert.StartsWith("Cards look different: all 2 notes keep their history.\n\nReplaced for learners: a style of their own that is older. ", DeckDiffMarkdown.Write(diff), StringComparison.Ordinal);
        Assert.Contains("\"cards\": {\"notes\": 2, \"outcome\": \"updated-in-place\"},\n  \"prompts\": []", DeckDiffJson.Write(diff), StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_look_does_not_reach_readers()
    {
        var diff = Named(Second, First);

        Assert.Equal(new CardLook(2, DeckOutcome.NotUpdated), diff.Cards);
        Assert.DoesNotContain(DeckDiffText.Render(diff), line => line.ToString().StartsWith("Replaced", StringComparison.Ordinal));
        Assert.Contains(DeckDiffText.Render(diff), line => line.ToString().StartsWith("Cards look different, but not for readers", StringComparison.Ordinal));
    }

    [Fact]
    public void Beside_changed_prompts_it_is_one_more_line()
    {
        var diff = Named(First, Second with { Prompts = [First.Prompts[0] with { Question = "Why not?", Anki = new AnkiNoteState("i", 6) }, .. First.Prompts.Skip(1)] });

        var lines = DeckDiffText.Render(diff).Select(line => line.ToString()).ToList();
        Assert.Equal(["Cards look different: all 2 notes keep their history.", "1 prompt: 1 edited"], lines.Skip(3).Take(2));
        Assert.Contains(
            "Replaced for learners: their own tags and wording on the updated note, and a style of their own that is older. "
            + "README.md beside the decks says how they keep tags and style.",
            lines);
    }

    [Fact]
    public void Nobody_sees_a_new_look_before_the_first_notes_and_the_same_look_is_no_news()
    {
        Assert.True(Named(First with { Prompts = [] }, Second with { Prompts = [] }).IsEmpty);
        Assert.True(Named(Second, Second with { }).IsEmpty);
    }

    [Fact]
    public void An_edit_keeps_the_version_until_decks_are_written_anew()
    {
        var match = IdentityMatcher.Match(Second, [], new IdentityOptions { CourseId = "c", Now = HandMade.Now });

        Assert.Equal(2, match.Lock.CardVersion);
        Assert.Null(match.Changes().Cards);
    }

    private static DeckDiff Named(IdentityLock before, IdentityLock after) =>
        LockDeckDiff.Of(LockDiff.Between(before, after), new DeckState(DeckStateKind.Lock, "old"), new DeckState(DeckStateKind.Lock, "new"));

    private static IdentityLockReading Read(string text) => IdentityLockReader.Read(new SourceText(IdentityLock.FileName, text));

    private static LockedPrompt Prompt(string id, long? modified) => new()
    {
        Id = id,
        Key = id,
        Kind = PromptKind.Qa,
        Question = "Why?",
        Answer = "So.",
        Places = [new PromptPlace("a.md", 10, 10)],
        Anki = modified is { } seconds ? new AnkiNoteState("h", seconds) : null,
    };
}
