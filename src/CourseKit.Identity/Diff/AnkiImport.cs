namespace CourseKit.Model;

/// <summary>What Anki's log says after an import of the new package over the old one.</summary>
/// <param name="New">Notes that the old one had not.</param>
/// <param name="Updated">Notes whose <c>mod</c> is newer: edited ones, retired ones, ones that came back.</param>
/// <param name="Duplicate">Notes that Anki passes over, because they are as it has them.</param>
public sealed record AnkiImport(int New, int Updated, int Duplicate)
{
    /// <returns>Null when nothing was exported yet, so that nobody knows what an import finds.</returns>
    public static AnkiImport? Between(IdentityLock before, IdentityLock after)
    {
        var notes = NotesOf(after).ToList();
        return notes.Count == 0
            ? null
            : Between(NotesOf(before).ToDictionary(note => note.Guid, note => note.Modified, StringComparer.Ordinal), notes);
    }

    /// <param name="before">The <c>mod</c> of each note that readers have, by GUID.</param>
    /// <param name="after">Those of the new package.</param>
    public static AnkiImport Between(IReadOnlyDictionary<string, long> before, IEnumerable<(string Guid, long Modified)> after)
    {
        var import = new AnkiImport(0, 0, 0);
        foreach (var (guid, modified) in after)
        {
            import = !before.TryGetValue(guid, out var had) ? import with { New = import.New + 1 }
                : modified > had ? import with { Updated = import.Updated + 1 }
                : import with { Duplicate = import.Duplicate + 1 };
        }

        return import;
    }

    private static IEnumerable<(string Guid, long Modified)> NotesOf(IdentityLock identities)
    {
        foreach (var prompt in identities.Prompts)
        {
            if (prompt.Anki is { } note) yield return (identities.AnkiGuidOf(prompt), note.Modified);
            foreach (var former in prompt.Former)
            {
                if (former.Anki is { } left) yield return (identities.AnkiGuidOf(prompt, former), left.Modified);
            }
        }
    }
}
