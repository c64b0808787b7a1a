namespace CourseKit.Export;

/// <summary>What must hold of a package's content for Anki to take it. Whoever makes the content sees to it; this refuses the rest.</summary>
internal static class PackageContentCheck
{
    /// <exception cref="ArgumentException">It does not hold.</exception>
    public static void Check(AnkiPackageContent content)
    {
        var guids = new HashSet<string>(content.Notes.Count, StringComparer.Ordinal);
        var decks = content.Decks.Select(deck => deck.Name).ToHashSet(StringComparer.Ordinal);
        var type = AnkiNoteType.Basic;
        string? deck = null;
        foreach (var note in content.Notes)
        {
            if (NormalText.Of(note.Guid).Length == 0) throw Refused("A note has no GUID.");
            if (!guids.Add(note.Guid)) throw Refused($"Two notes have the GUID '{note.Guid}'.");
            // Most notes are of the type, and in the deck, of the one before.
            var isKnown = ReferenceEquals(note.NoteType, type) || AnkiNoteType.All.Contains(type = note.NoteType);
            if (!isKnown) throw Refused($"The note type '{note.NoteType.Name}' is not one of CourseKit's.");
            if (note.Fields.Count != note.NoteType.Fields.Count) throw Refused($"The note '{note.Guid}' has {note.Fields.Count} fields.");
            if (!ReferenceEquals(note.Deck, deck)) decks.Add(deck = note.Deck);
        }

        foreach (var name in decks.Where(name => DeckName.Clean(name) != name)) throw Refused($"'{name}' is no name of a deck; make it with DeckName.Of.");

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in content.Media)
        {
            if (!AnkiMediaName.IsValid(file.Name)) throw Refused($"'{file.Name}' is no name of a media file.");
            if (!names.Add(file.Name)) throw Refused($"Two media files have the name '{file.Name}'.");
        }
    }

    private static ArgumentException Refused(string reason) => new(reason, "content");
}
