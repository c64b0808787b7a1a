using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>What becomes of one note.</summary>
internal static class NoteChange
{
    private const PromptChangeKinds Content = PromptChangeKinds.Edited | PromptChangeKinds.NoteChanged | PromptChangeKinds.Retired | PromptChangeKinds.Restored;

    /// <returns>Null for a note that no reader has and none will get.</returns>
    public static DeckChange? Added(DeckNote note, DeckStateKind now)
    {
        if (!note.IsRetired) return Of(PromptChangeKinds.Added, null, note, new DeckEffect(DeckOutcome.Added));

        // The importer adds what it does not know, retired or not; without cards it asks nobody.
        return now == DeckStateKind.Package && note.HasCards ? Of(PromptChangeKinds.Retired, null, note, new DeckEffect(DeckOutcome.Added, "tagged as retired")) : null;
    }

    public static DeckChange Gone(DeckNote note, DeckStateKind now) => now == DeckStateKind.Package
        ? Of(PromptChangeKinds.LeftOut, note, null, new DeckEffect(DeckOutcome.StaysAsItIs, "an import deletes nothing"))
        : Of(PromptChangeKinds.Forgotten, note, null, new DeckEffect(DeckOutcome.HistoryLost, "no prompt of the course has its GUID"));

    /// <returns>Null when nothing changed.</returns>
    public static DeckChange? Between(DeckNote old, DeckNote now)
    {
        var kinds = KindsOf(old, now);
        if (kinds == PromptChangeKinds.None) return IsTouched(old, now) ? Touched(old, now) : null;
        var deletions = DeletionsOf(old, now);
        return Of(kinds, old, now, EffectOf(old, now, kinds, deletions)) with { Deletions = deletions };
    }

    /// <summary>True when the same is seen and heard, and what else changed is left for a later time, as CourseKit does.</summary>
    public static bool RidesAlong(DeckNote old, DeckNote now) =>
        AreBothRead(old, now) && old.NoteTypeId == now.NoteTypeId && old.FieldNames == now.FieldNames && old.IsRetired == now.IsRetired
        && old.Version.AnkiModified == now.Version.AnkiModified && old.Content != now.Content && (now.IsRetired || old.Sight == now.Sight);

    /// <summary>What a lock has of a cloze is Markdown: there only the numbers can be compared.</summary>
    private static IReadOnlyList<DeletionChange> DeletionsOf(DeckNote old, DeckNote now) => now.IsRetired || old.Version.Kind != PromptKind.Cloze || now.Version.Kind != PromptKind.Cloze
        ? []
        : DeletionChange.Between(old.Deletions, now.Deletions, number => old.RetiredNumbers.Contains(number), old.Version.IsHtml == now.Version.IsHtml);

    private static PromptChangeKinds KindsOf(DeckNote old, DeckNote now)
    {
        var kinds = PromptChangeKinds.None;
        if (!old.IsRetired && now.IsRetired) kinds |= PromptChangeKinds.Retired;
        if (old.IsRetired && !now.IsRetired) kinds |= PromptChangeKinds.Restored;
        var ridesAlong = RidesAlong(old, now);
        if (!ridesAlong && IsTextChanged(old, now)) kinds |= PromptChangeKinds.Edited;
        else if (!ridesAlong && AreBothRead(old, now) && old.Content != now.Content) kinds |= PromptChangeKinds.NoteChanged;
        if (AreBothRead(old, now) && (old.NoteTypeId != now.NoteTypeId || old.FieldNames != now.FieldNames)) kinds |= PromptChangeKinds.NoteTypeChanged;
        if (AreBothRead(old, now) && old.Version.Places != now.Version.Places && !old.IsRetired && !now.IsRetired) kinds |= PromptChangeKinds.MovedToOtherPage;
        if (old.Id != now.Id) kinds |= PromptChangeKinds.Renamed;
        return kinds;
    }

    /// <summary>HTML and Markdown cannot be compared by their words; there the times say what changed.</summary>
    private static bool IsTextChanged(DeckNote old, DeckNote now)
    {
        if (old.Version.IsHtml == now.Version.IsHtml) return old.Version.Question != now.Version.Question || old.Version.Answer != now.Version.Answer;
        return old.IsRetired == now.IsRetired && old.Version.AnkiModified is { } before && now.Version.AnkiModified is { } after && before != after;
    }

    /// <summary>The order is that of the importer: the note type first, then the time, then what the note holds.</summary>
    private static DeckEffect EffectOf(DeckNote old, DeckNote now, PromptChangeKinds kinds, IReadOnlyList<DeletionChange> deletions)
    {
        var hasContent = (kinds & Content) != 0;
        if (AreBothRead(old, now) && old.NoteTypeId != now.NoteTypeId) return new(DeckOutcome.NotUpdated, "its note type is another, and Anki passes over such notes");
        if ((kinds & PromptChangeKinds.NoteTypeChanged) != 0)
        {
            return new(DeckOutcome.NotUpdated, "its note type has other fields under the same id: Anki adds a second type and passes over edited notes");
        }

        if (hasContent && !IsNewer(old, now)) return new(DeckOutcome.NotUpdated, NotNewer(old, now));
        if ((kinds & PromptChangeKinds.Retired) != 0) return new(DeckOutcome.Retired);
        if ((kinds & PromptChangeKinds.Restored) != 0) return DeckEffect.Of(DeckOutcome.Restored, deletions);
        var stays = (kinds & PromptChangeKinds.MovedToOtherPage) != 0 ? "stays in the deck where the reader has it" : null;
        if (hasContent) return DeckEffect.Of(DeckOutcome.UpdatedInPlace, deletions, stays);
        return stays is null ? DeckEffect.None : new(DeckOutcome.NotMoved, stays);
    }

    /// <summary>Where a lock has not been exported yet, the export will give the note a newer time.</summary>
    private static bool IsNewer(DeckNote old, DeckNote now) =>
        old.Version.AnkiModified is not { } before || now.Version.AnkiModified is not { } after || after > before;

    private static string NotNewer(DeckNote old, DeckNote now) => now.Version.AnkiModified < old.Version.AnkiModified
        ? "it is older than what readers have, and Anki passes over it"
        : "it is not newer than what readers have, and Anki passes over it";

    private static bool IsTouched(DeckNote old, DeckNote now) => AreBothRead(old, now) && now.Version.AnkiModified > old.Version.AnkiModified;

    private static DeckChange Touched(DeckNote old, DeckNote now) =>
        Of(PromptChangeKinds.NoteChanged, old, now, new DeckEffect(DeckOutcome.UpdatedInPlace, "only its time is newer, which undoes what readers changed themselves"));

    private static bool AreBothRead(DeckNote old, DeckNote now) => old.NoteTypeId is not null && now.NoteTypeId is not null;

    private static DeckChange Of(PromptChangeKinds kinds, DeckNote? old, DeckNote? now, DeckEffect anki) => new()
    {
        Kinds = kinds,
        Id = (now ?? old)!.Id,
        FormerId = old is not null && now is not null && old.Id != now.Id ? old.Id : null,
        Before = old?.Version,
        After = now?.Version,
        Anki = anki,
    };
}
