namespace CourseKit.Model;

/// <summary>What changes and outcomes are called, for people and in JSON.</summary>
internal static class DiffWords
{
    public static readonly IReadOnlyList<(PromptChangeKinds Kind, string Name)> Kinds =
    [
        (PromptChangeKinds.Added, "added"),
        (PromptChangeKinds.Restored, "restored"),
        (PromptChangeKinds.Edited, "edited"),
        (PromptChangeKinds.KindChanged, "changed in kind"),
        (PromptChangeKinds.NoteTypeChanged, "note type changed"),
        (PromptChangeKinds.NoteChanged, "note changed"),
        (PromptChangeKinds.TaskChanged, "task changed"),
        (PromptChangeKinds.MovedToOtherPage, "moved"),
        (PromptChangeKinds.MovedOnPage, "moved on its page"),
        (PromptChangeKinds.Renamed, "renamed"),
        (PromptChangeKinds.Retired, "retired"),
        (PromptChangeKinds.LeftOut, "left out"),
        (PromptChangeKinds.Forgotten, "forgotten"),
    ];

    public static readonly IReadOnlyList<(DeckOutcome Outcome, string Name)> Outcomes =
    [
        (DeckOutcome.Added, "new"),
        (DeckOutcome.UpdatedInPlace, "updated in place"),
        (DeckOutcome.NotUpdated, "not updated"),
        (DeckOutcome.RidesAlong, "rides along"),
        (DeckOutcome.NotMoved, "not moved"),
        (DeckOutcome.Restored, "restored"),
        (DeckOutcome.Retired, "retired"),
        (DeckOutcome.StaysAsItIs, "stays as it is"),
        (DeckOutcome.HistoryLost, "history lost"),
        (DeckOutcome.Unchanged, "unchanged"),
    ];

    /// <summary><c>edited, moved</c></summary>
    public static string Of(DeckChange change)
    {
        var names = Kinds.Where(item => change.Has(item.Kind)).Select(item => item.Name).ToList();
        return names.Count > 0 ? string.Join(", ", names) : "unchanged";
    }

    public static string Of(DeckOutcome outcome) => Outcomes.First(item => item.Outcome == outcome).Name;

    /// <summary><c>history lost: why</c></summary>
    public static string Of(DeckEffect effect) => effect.Reason is null ? Of(effect.Outcome) : $"{Of(effect.Outcome)}: {effect.Reason}";

    /// <summary><c>3 edited, 1 moved</c>, for all changes.</summary>
    public static string KindsIn(IEnumerable<DeckChange> changes) =>
        Counts(Kinds.Select(item => (item.Name, changes.Count(change => change.Has(item.Kind)))));

    /// <summary>
    /// <c>2 updated in place, 1 new</c>: what becomes of the notes of Anki. A history that is lost is one that is new and one that is
    /// retired, as Anki's log counts them.
    /// </summary>
    public static string OnAnki(DeckDiff diff) => Counts(Outcomes.Select(item => (item.Name, OnAnki(diff, item.Outcome))));

    /// <summary>How many notes of Anki have an outcome.</summary>
    public static int OnAnki(DeckDiff diff, DeckOutcome outcome) =>
        diff.Changes.Sum(change => change.AnkiNotes.Count(note => note == outcome));

    /// <summary><c>2 new, 1 history lost</c>: what becomes of the tasks of Orbit.</summary>
    public static string OnOrbit(DeckDiff diff) =>
        Counts(Outcomes.Select(item => (item.Name, diff.Changes.Count(change => change.Orbit?.Outcome == item.Outcome))));

    /// <summary><c>2 new, 5 updated, 43 duplicate</c>, in Anki's own words.</summary>
    public static string Of(AnkiImport import) =>
        FormattableString.Invariant($"{import.New} new, {import.Updated} updated, {import.Duplicate} duplicate");

    /// <summary><c>Cards look different: all 49 notes keep their history</c></summary>
    public static string Of(CardLook cards)
    {
        var notes = cards.Notes == 1
            ? "the note keeps its history"
            : FormattableString.Invariant($"all {cards.Notes} notes keep their history");
        return cards.Outcome == DeckOutcome.NotUpdated
            ? "Cards look different, but not for readers: the look is older than theirs, and Anki passes over it"
            : $"Cards look different: {notes}";
    }

    /// <summary>What becomes of what learners changed themselves, in a sentence; null where the update touches none of it.</summary>
    public static string? OwnWork(DeckDiff diff)
    {
        var notes = diff.Changes.Count(
            change => change.Anki.Outcome is DeckOutcome.UpdatedInPlace or DeckOutcome.Retired or DeckOutcome.Restored);
        var parts = new List<string>();
        if (notes > 0) parts.Add($"their own tags and wording on {(notes == 1 ? "the updated note" : FormattableString.Invariant($"{notes} updated notes"))}");
        if (diff.Cards?.Outcome == DeckOutcome.UpdatedInPlace) parts.Add("a style of their own that is older");
        return parts.Count == 0
            ? null
            : $"Replaced for learners: {string.Join(", and ", parts)}. README.md beside the decks says how they keep tags and style";
    }

    public const string Renames = "Before they import, learners rename in Anki, or new cards open a second deck";

    /// <summary><c>49 notes ride along: …</c></summary>
    public static string RideAlong(int notes) =>
        (notes == 1 ? "1 note rides along" : FormattableString.Invariant($"{notes} notes ride along"))
        + ": what a card shows is the same, and titles, tags or markup come with a note's next change";

    public static string Prompts(int count) => count == 1 ? "1 prompt" : FormattableString.Invariant($"{count} prompts");

    /// <summary>True for an outcome that an author would rather not have.</summary>
    public static bool IsLoss(DeckEffect effect) => effect.Outcome is DeckOutcome.HistoryLost or DeckOutcome.NotUpdated;

    private static string Counts(IEnumerable<(string Name, int Count)> counts)
    {
        var parts = counts.Where(item => item.Count > 0).Select(item => FormattableString.Invariant($"{item.Count} {item.Name}")).ToList();
        return parts.Count > 0 ? string.Join(", ", parts) : "no change";
    }
}
