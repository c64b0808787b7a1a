using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Reads the notes and note types of a collection of schema 11.</summary>
internal static class CollectionReader
{
    private const char FieldEnd = '\u001f';

    /// <param name="file">Of the database; its header is changed.</param>
    /// <exception cref="SqliteException">The database is broken.</exception>
    /// <exception cref="PackageRefusedException">It is no collection that can be read here.</exception>
    public static AnkiPackageFile Read(byte[] file)
    {
        CollectionGuard.ReadyHeader(file);
        using var database = SqliteDatabase.Empty();
        database.Load(file);
        database.Execute("pragma trusted_schema = off; pragma cell_size_check = on; pragma temp_store = memory");
        CollectionGuard.Check(database);

        var names = ReadNames(database);
        var cards = ReadCards(database);
        var notes = new List<AnkiPackageNote>();
        using var rows = database.Prepare("select id, guid, mid, mod, tags, flds from notes order by id");
        while (rows.Next())
        {
            var type = names.TypeOf(rows.Integer(2));
            var own = cards.GetValueOrDefault(rows.Integer(0));
            notes.Add(new AnkiPackageNote(
                rows.Text(1), rows.Integer(2), type.Name, type.Fields, rows.Text(5).Split(FieldEnd).ToEquatableArray(),
                AnkiTags.Split(rows.Text(4)).ToEquatableArray(), rows.Integer(3), own.Count == 0 ? "" : names.DeckOf(own.Deck), own.Count));
        }

        return new AnkiPackageFile(notes.ToEquatableArray(), []) { NoteTypes = names.NoteTypes };
    }

    private static CollectionNames ReadNames(SqliteDatabase database)
    {
        using var row = database.Prepare("select models, decks from col limit 1");
        return row.Next() ? CollectionNames.Read(row.Text(0), row.Text(1)) : CollectionNames.Read("{}", "{}");
    }

    /// <summary>Of each note the deck of its first card and the number of its cards.</summary>
    private static Dictionary<long, (long Deck, long Ordinal, int Count)> ReadCards(SqliteDatabase database)
    {
        var cards = new Dictionary<long, (long Deck, long Ordinal, int Count)>();
        using var rows = database.Prepare("select nid, did, ord from cards");
        while (rows.Next())
        {
            var (note, deck, ordinal) = (rows.Integer(0), rows.Integer(1), rows.Integer(2));
            var known = cards.TryGetValue(note, out var first);
            cards[note] = known && first.Ordinal <= ordinal ? first with { Count = first.Count + 1 } : (deck, ordinal, first.Count + 1);
        }

        return cards;
    }
}
