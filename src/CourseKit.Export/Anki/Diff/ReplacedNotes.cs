using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>Finds prompts that have another GUID than before: to a reader's Anki, one note that is left behind and one that is new.</summary>
internal static class ReplacedNotes
{
    private const PromptChangeKinds Left = PromptChangeKinds.Retired | PromptChangeKinds.LeftOut | PromptChangeKinds.Forgotten;

    /// <summary>Makes one change of an added note and the note of the same prompt that goes.</summary>
    public static IEnumerable<DeckChange> Join(List<DeckChange> changes)
    {
        var gone = new Dictionary<string, DeckChange>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (change.Has(Left) && change.Before is not null) gone.TryAdd(change.Id, change);
        }

        var joined = changes.Where(change => change.Has(PromptChangeKinds.Added) && gone.ContainsKey(change.Id)).ToDictionary(change => change.Id, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (!joined.TryGetValue(change.Id, out var added)) yield return change;
            else if (change == added) yield return Join(gone[change.Id], added);
            else if (change != gone[change.Id]) yield return change;
        }
    }

    private static DeckChange Join(DeckChange gone, DeckChange added)
    {
        var isKindChange = gone.Before!.Kind != added.After!.Kind;
        var reason = isKindChange ? "its kind changed, and Anki cannot turn one into the other" : "it has another GUID than readers know it by";
        return added with
        {
            Kinds = (isKindChange ? PromptChangeKinds.KindChanged : PromptChangeKinds.None) | PromptChangeKinds.Edited,
            Before = gone.Before,
            Anki = new DeckEffect(DeckOutcome.HistoryLost, reason),
            AnkiNotes = [DeckOutcome.Added, .. gone.AnkiNotes],
        };
    }
}
