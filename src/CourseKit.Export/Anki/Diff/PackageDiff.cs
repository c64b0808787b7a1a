using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// Compares Anki packages, or a package with a lock, by what Anki's importer does with each note of the new one in a collection that
/// holds the old one.
/// </summary>
public static class PackageDiff
{
    public static DeckDiff Between(AnkiPackageFile old, AnkiPackageFile now, DeckState oldState, DeckState nowState) =>
        Between(DeckNote.Of(old), DeckNote.Of(now), CourseOf(now) ?? CourseOf(old) ?? "", oldState, nowState) with { Cards = PackageLook.Between(old, now) };

    public static DeckDiff Between(AnkiPackageFile old, IdentityLock now, DeckState oldState, DeckState nowState) =>
        Between(DeckNote.Of(old), DeckNote.Of(now), now.CourseId, oldState, nowState) with { Cards = PackageLook.Between(old, now) };

    public static DeckDiff Between(IdentityLock old, AnkiPackageFile now, DeckState oldState, DeckState nowState) =>
        Between(DeckNote.Of(old), DeckNote.Of(now), old.CourseId, oldState, nowState) with { Cards = PackageLook.Between(old, now) };

    private static DeckDiff Between(IEnumerable<DeckNote> old, IEnumerable<DeckNote> now, string course, DeckState oldState, DeckState nowState)
    {
        // A package of another tool may have a GUID twice; its importer takes the last.
        var before = new Dictionary<string, DeckNote>(StringComparer.Ordinal);
        foreach (var note in old) before[note.Guid] = note;
        var after = new Dictionary<string, DeckNote>(StringComparer.Ordinal);
        foreach (var note in now) after[note.Guid] = note;

        var renamed = PackageRenames.Find(before, after);
        foreach (var note in before.Values.Where(note => note.HasDeck && renamed.ContainsKey(note.Version.Places[0])).ToList())
        {
            before[note.Guid] = note with { Version = note.Version with { Places = [renamed[note.Version.Places[0]]] } };
        }

        var changes = new List<DeckChange>();
        foreach (var note in after.Values)
        {
            var change = before.TryGetValue(note.Guid, out var was) ? NoteChange.Between(was, note) : NoteChange.Added(note, nowState.Kind);
            if (change is not null) changes.Add(change);
        }

        changes.AddRange(before.Values.Where(note => !after.ContainsKey(note.Guid) && !note.IsRetired).Select(note => NoteChange.Gone(note, nowState.Kind)));
        return new DeckDiff
        {
            Course = course,
            Old = oldState,
            New = nowState,
            Import = ImportOf(before.Values, after.Values),
            Changes = ByGroup(ReplacedNotes.Join(changes)),
            Renames = PackageRenames.Of(renamed),
            RidesAlong = after.Values.Count(note => !note.IsRetired && before.TryGetValue(note.Guid, out var was) && NoteChange.RidesAlong(was, note)),
        };
    }

    /// <summary>Null where one of the two was never exported.</summary>
    private static AnkiImport? ImportOf(IReadOnlyCollection<DeckNote> old, IReadOnlyCollection<DeckNote> now) =>
        old.Concat(now).Any(note => note.Version.AnkiModified is null)
            ? null
            : AnkiImport.Between(old.ToDictionary(note => note.Guid, note => note.Version.AnkiModified!.Value, StringComparer.Ordinal), now.Select(note => (note.Guid, note.Version.AnkiModified!.Value)));

    /// <summary>The groups in ordinal order; in each the order of the notes.</summary>
    private static IReadOnlyList<DeckChange> ByGroup(IEnumerable<DeckChange> changes) => [.. changes.OrderBy(change => change.Group, StringComparer.Ordinal)];

    /// <summary>Every note of a course carries <c>coursekit::COURSE</c>.</summary>
    private static string? CourseOf(AnkiPackageFile package)
    {
        const string Prefix = "coursekit::";
        return package.Notes.SelectMany(note => note.Tags)
            .FirstOrDefault(tag => tag.StartsWith(Prefix, StringComparison.Ordinal) && tag != Prefix + "retired")?[Prefix.Length..];
    }
}
