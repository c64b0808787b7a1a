using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What a change of a prompt does to readers of each kind of deck.</summary>
internal static class DeckEffects
{
    private const PromptChangeKinds Text = PromptChangeKinds.Edited | PromptChangeKinds.KindChanged;

    /// <summary>A lock holds what was typed and a hash of what Orbit got, so which of these it was is not known.</summary>
    private const string WhatElse =
        "something that it refers to changed: a footnote, the address of an image or link, a source, a number, or a TeX command";

    /// <summary>Anki finds a note by its GUID: key and kind. It updates text, never moves a card, and never deletes one.</summary>
    public static DeckEffect OnAnki(
        LockedPrompt before, LockedPrompt after, PromptChangeKinds kinds, IReadOnlyList<DeletionChange> deletions)
    {
        if (Has(kinds, PromptChangeKinds.Retired)) return Retired(after);
        if (Has(kinds, PromptChangeKinds.KindChanged))
        {
            if (NoteOf(before, after.Kind) is not null) return new(DeckOutcome.Restored, $"the note that readers had of it as a {KindWords.Of(after.Kind)} comes back, and that of the {KindWords.Of(before.Kind)} is retired");
            return new(DeckOutcome.HistoryLost, $"it is a {KindWords.Of(after.Kind)} now and was a {KindWords.Of(before.Kind)}; Anki cannot turn one into the other");
        }

        if (Has(kinds, PromptChangeKinds.Restored)) return DeckEffect.Of(DeckOutcome.Restored, deletions);
        var stays = Has(kinds, PromptChangeKinds.MovedToOtherPage) ? "stays in the deck where the reader has it" : null;
        if (Has(kinds, PromptChangeKinds.Edited | PromptChangeKinds.NoteChanged) && IsNewer(before.Anki, after.Anki))
        {
            return DeckEffect.Of(DeckOutcome.UpdatedInPlace, deletions, stays);
        }

        if (stays is not null) return new(DeckOutcome.NotMoved, stays);
        return before.Anki is { } had && after.Anki is { } has && had.RidesAlong(has) ? new(DeckOutcome.RidesAlong) : DeckEffect.None;
    }

    /// <summary>Anki updates a note when its time is newer. Where it was not exported yet, the export will see to that.</summary>
    public static bool IsNewer(AnkiNoteState? before, AnkiNoteState? after) =>
        before is null || after is null || after.Modified > before.Modified;

    /// <summary>Another kind is another note, and the one it was is retired. Null where the prompt has one note.</summary>
    public static IReadOnlyList<DeckOutcome>? NotesOnAnki(LockedPrompt before, LockedPrompt after, PromptChangeKinds kinds)
    {
        var left = Enumerable.Repeat(
            DeckOutcome.UpdatedInPlace, after.Former.Count(
                note => NoteOf(before, note.Kind) is { } was && note.Anki?.Modified > was.Modified)).ToList();
        if (!Has(kinds, PromptChangeKinds.KindChanged) || Has(kinds, PromptChangeKinds.Retired))
        {
            return left.Count == 0 ? null : [OnAnki(before, after, kinds, []).Outcome, .. left];
        }

        var now = NoteOf(before, after.Kind) is null ? DeckOutcome.Added : DeckOutcome.Restored;
        return before.State == PromptState.Active ? [now, DeckOutcome.Retired, .. left] : [now, .. left];
    }

    /// <summary>
    /// True when an import updates a note although its prompt is as it was: its tags, the link to its page, or those of a note that it was
    /// under another kind.
    /// </summary>
    public static bool IsNoteUpdated(LockedPrompt before, LockedPrompt after) =>
        (before.Anki is not null && after.Anki is not null && IsNewer(before.Anki, after.Anki))
            || after.Former.Any(note => NoteOf(before, note.Kind) is { } was && note.Anki?.Modified > was.Modified);

    /// <summary>
    /// Orbit knows a prompt by a hash of its text: the same text is the same task wherever it stands, any other is another.
    /// </summary>
    public static DeckEffect OnOrbit(LockedPrompt before, LockedPrompt after, PromptChangeKinds kinds)
    {
        if (Has(kinds, PromptChangeKinds.Retired)) return Retired(after);
        if (IsOtherTask(before, after, kinds))
        {
            return new(DeckOutcome.HistoryLost, Has(kinds, Text) ? "its text changed, and Orbit knows a prompt by its text" : WhatElse);
        }

        return Has(kinds, PromptChangeKinds.Restored) ? new(DeckOutcome.Restored) : DeckEffect.None;
    }

    /// <summary>Where the exporter has not said which task it is, any edit counts as one that changes it.</summary>
    private static bool IsOtherTask(LockedPrompt before, LockedPrompt after, PromptChangeKinds kinds) =>
        before.OrbitTaskId is { } was && after.OrbitTaskId is { } now ? was != now : Has(kinds, Text);

    /// <summary>The note that readers have of the prompt as another kind.</summary>
    private static AnkiNoteState? NoteOf(LockedPrompt prompt, PromptKind kind) =>
        prompt.Former.FirstOrDefault(note => note.Kind == kind)?.Anki;

    private static DeckEffect Retired(LockedPrompt after) =>
        new(DeckOutcome.Retired, after.State == PromptState.Withheld ? "its page is not published" : null);

    private static bool Has(PromptChangeKinds kinds, PromptChangeKinds wanted) => (kinds & wanted) != 0;
}
