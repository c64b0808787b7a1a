namespace CourseKit.Export;

/// <summary>The rows of <c>cards</c>: all new, in course order. A note may have none.</summary>
internal static class CardRows
{
    private const string Insert = """
        insert into cards (id, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data)
        values (?1, ?2, ?3, ?4, ?5, -1, 0, 0, ?6, 0, 0, 0, 0, 0, 0, 0, 0, '')
        """;

    public static void Write(SqliteDatabase database, AnkiPackageContent content, DeckTree decks)
    {
        var ids = RowIds.Of(content.CourseId);
        var ordinals = new List<int>();
        var cards = 0;
        var (deck, deckId) = ("", DeckTree.DefaultId);
        using var row = database.Prepare(Insert);
        for (var i = 0; i < content.Notes.Count; i++)
        {
            var note = content.Notes[i];
            if (!note.HasCards) continue;
            if (!ReferenceEquals(note.Deck, deck)) (deck, deckId) = (note.Deck, decks.IdOf(note.Deck));
            CardOrdinals.Of(note, ordinals);
            foreach (var ordinal in ordinals)
            {
                row.Bind(1, ids.At(cards++));
                row.Bind(2, ids.At(i));
                row.Bind(3, deckId);
                row.Bind(4, ordinal);
                row.Bind(5, note.Modified);
                // The cards of a note share a position, as in Anki itself.
                row.Bind(6, i + 1);
                row.Run();
            }
        }
    }
}
