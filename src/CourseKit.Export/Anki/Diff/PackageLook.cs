using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>Whether cards look different to those who have a package, judged as Anki's importer does: by the time of the note type.</summary>
internal static class PackageLook
{
    /// <summary>A type that only one of the two has belongs to notes that are added or left out: no card of a reader changes by it.</summary>
    public static CardLook? Between(AnkiPackageFile old, AnkiPackageFile now)
    {
        var before = new Dictionary<long, AnkiPackageNoteType>();
        foreach (var type in old.NoteTypes) before[type.Id] = type;
        var changed = now.NoteTypes.Where(type => before.TryGetValue(type.Id, out var was) && was.Look != type.Look).ToList();
        var ids = changed.Select(type => type.Id).ToHashSet();
        return CardLook.Of(old.Notes.Count(note => ids.Contains(note.NoteTypeId)), changed.All(type => type.Modified > before[type.Id].Modified));
    }

    /// <summary>A lock remembers no look, only its version, and CourseKit's note types tell theirs by their time.</summary>
    public static CardLook? Between(AnkiPackageFile old, IdentityLock now) =>
        Between(old, TimeOf(old), AnkiNoteType.ModifiedAt(now.CardVersion));

    public static CardLook? Between(IdentityLock old, AnkiPackageFile now) =>
        Between(now, AnkiNoteType.ModifiedAt(old.CardVersion), TimeOf(now));

    private static CardLook? Between(AnkiPackageFile package, long? before, long? after) =>
        before is null || after is null || before == after ? null : CardLook.Of(package.Notes.Count, isNewer: after > before);

    private static long? TimeOf(AnkiPackageFile package) =>
        package.NoteTypes.FirstOrDefault(type => type.Id == AnkiNoteType.Basic.Id || type.Id == AnkiNoteType.Cloze.Id)?.Modified;
}
