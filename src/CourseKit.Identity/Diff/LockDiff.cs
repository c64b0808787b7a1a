namespace CourseKit.Model;

/// <summary>What changes for readers from one lock of a course to a later one, prompt by prompt.</summary>
public sealed record LockDiff
{
    /// <summary>By page and place; prompts for which nothing changes are left out.</summary>
    public required IReadOnlyList<PromptChange> Changes { get; init; }

    public required IdentityLock Before { get; init; }

    public required IdentityLock After { get; init; }

    public CardLook? Cards => CardLook.Between(Before, After);

    /// <summary>What learners rename before they import.</summary>
    public IReadOnlyList<DeckRename> Renames => DeckRename.Between(Before, After);

    /// <summary>How many notes changed in what nobody sees or hears on a card: readers get that with the next change of each.</summary>
    public required int RidesAlong { get; init; }

    public bool IsEmpty => Changes.Count == 0 && Cards is null && Renames.Count == 0;

    /// <summary>Compares two locks. Prompts are the same when their keys are, whatever became of their ids.</summary>
    public static LockDiff Between(IdentityLock before, IdentityLock after)
    {
        var old = before.Prompts.ToDictionary(prompt => prompt.Key, StringComparer.Ordinal);
        var moved = MovedPrompts.Find(before, old, after);
        var isNewAnkiCourse = before.AnkiCourseId != after.AnkiCourseId;
        var changes = new List<PromptChange>();
        var ridesAlong = 0;
        foreach (var prompt in after.Prompts)
        {
            var isKnown = old.TryGetValue(prompt.Key, out var was);
            if (isKnown && IsRiding(was!, prompt)) ridesAlong++;
            if (isKnown) Add(changes, Compare(was!, prompt, moved.Contains(prompt.Key), isNewAnkiCourse));
            else if (prompt.State == PromptState.Active) changes.Add(Added(null, prompt));
            old.Remove(prompt.Key);
        }

        foreach (var prompt in before.Prompts)
        {
            if (old.ContainsKey(prompt.Key)) changes.Add(Forgotten(prompt));
        }

        return new LockDiff { Changes = InReadingOrder(changes), Before = before, After = after, RidesAlong = ridesAlong };
    }

    private static PromptChange? Compare(LockedPrompt before, LockedPrompt after, bool isMovedOnPage, bool isNewAnkiCourse)
    {
        if (!isMovedOnPage && !isNewAnkiCourse && before == after) return null;
        var wasThere = before.State == PromptState.Active;
        var isThere = after.State == PromptState.Active;
        if (!wasThere && isThere && IsUnknownToReaders(before)) return Added(before, after);
        var kinds = KindsOf(before, after, isMovedOnPage);
        if (!wasThere && !isThere) kinds &= PromptChangeKinds.Renamed | PromptChangeKinds.NoteChanged;
        if (kinds == PromptChangeKinds.None && !(isNewAnkiCourse && isThere)) return null;
        var deletions = isThere ? DeletionChange.Between(before, after) : [];
        var isBegunAnew = isNewAnkiCourse && isThere && wasThere;
        return new PromptChange
        {
            Kinds = kinds,
            Before = before,
            After = after,
            Deletions = deletions,
            Anki = isBegunAnew
                ? new(DeckOutcome.HistoryLost, "the GUIDs are made from another course id now")
                : DeckEffects.OnAnki(before, after, kinds, deletions),
            AnkiNotes = isBegunAnew ? [DeckOutcome.Added, DeckOutcome.HistoryLost] : DeckEffects.NotesOnAnki(before, after, kinds),
            Orbit = DeckEffects.OnOrbit(before, after, kinds),
        };
    }

    private static PromptChangeKinds KindsOf(LockedPrompt before, LockedPrompt after, bool isMovedOnPage)
    {
        var kinds = PromptChangeKinds.None;
        var wasThere = before.State == PromptState.Active;
        var isThere = after.State == PromptState.Active;
        if (wasThere && !isThere) kinds |= PromptChangeKinds.Retired;
        if (!wasThere && isThere) kinds |= PromptChangeKinds.Restored;
        if (before.Question != after.Question || before.Answer != after.Answer) kinds |= PromptChangeKinds.Edited;
        if (before.Kind != after.Kind) kinds |= PromptChangeKinds.KindChanged;
        if (before.Id != after.Id || (after.IsExplicit && !before.IsExplicit)) kinds |= PromptChangeKinds.Renamed;
        if (wasThere && isThere)
        {
            if (!PagesOf(before).SetEquals(PagesOf(after))) kinds |= PromptChangeKinds.MovedToOtherPage;
            else if (isMovedOnPage) kinds |= PromptChangeKinds.MovedOnPage;
        }

        const PromptChangeKinds Text = PromptChangeKinds.Edited | PromptChangeKinds.KindChanged;
        if ((kinds & Text) != 0) return kinds;
        // A prompt that goes or comes back has another tag: that is no news of its own.
        if (wasThere == isThere && DeckEffects.IsNoteUpdated(before, after)) kinds |= PromptChangeKinds.NoteChanged;
        if (before.OrbitTaskId is { } task && after.OrbitTaskId is { } nowTask && task != nowTask) kinds |= PromptChangeKinds.TaskChanged;
        return kinds;
    }

    private static bool IsRiding(LockedPrompt before, LockedPrompt after) =>
        before.State == PromptState.Active && after.State == PromptState.Active && before.Kind == after.Kind
        && before.Anki is { } note && after.Anki is { } nowNote && note.RidesAlong(nowNote);

    private static HashSet<string> PagesOf(LockedPrompt prompt) => new(prompt.Places.Select(place => place.Page), StringComparer.Ordinal);

    /// <summary>True when it was withheld from the beginning and so was never exported.</summary>
    private static bool IsUnknownToReaders(LockedPrompt prompt) =>
        prompt.State == PromptState.Withheld && prompt.Anki is null && prompt.OrbitTaskId is null;

    private static PromptChange Added(LockedPrompt? before, LockedPrompt after) => new()
    {
        Kinds = PromptChangeKinds.Added,
        Before = before,
        After = after,
        Anki = new DeckEffect(DeckOutcome.Added),
        Orbit = new DeckEffect(DeckOutcome.Added),
    };

    private static PromptChange Forgotten(LockedPrompt before) => new()
    {
        Kinds = PromptChangeKinds.Forgotten,
        Before = before,
        Anki = new DeckEffect(DeckOutcome.HistoryLost, "the lock does not know it any more"),
        Orbit = new DeckEffect(DeckOutcome.Retired),
    };

    private static void Add(List<PromptChange> changes, PromptChange? change)
    {
        if (change is not null) changes.Add(change);
    }

    private static IReadOnlyList<PromptChange> InReadingOrder(List<PromptChange> changes)
    {
        var sorted = changes.ToArray();
        Array.Sort(sorted, (left, right) =>
        {
            var order = FirstPlace(left).CompareTo(FirstPlace(right));
            return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        });
        return sorted;
    }

    private static PromptPlace FirstPlace(PromptChange change) =>
        change.Places.IsEmpty ? new PromptPlace("", 0, 0) : change.Places[0];
}
