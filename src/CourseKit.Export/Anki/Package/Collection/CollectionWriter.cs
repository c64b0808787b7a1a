namespace CourseKit.Export;

/// <summary>Writes the database of a package.</summary>
internal static class CollectionWriter
{
    /// <returns>The file of the database.</returns>
    public static byte[] Write(AnkiPackageContent content)
    {
        using var database = SqliteDatabase.Empty();
        var decks = DeckTree.Of(content);
        database.Execute(CollectionSchema.Pragmas);
        database.Execute("begin");
        database.Execute(CollectionSchema.Tables);
        CollectionRow.Write(database, content, decks);
        NoteRows.Write(database, content);
        CardRows.Write(database, content, decks);
        database.Execute("commit");
        return database.ToFile();
    }
}
