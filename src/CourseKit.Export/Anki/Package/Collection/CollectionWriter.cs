namespace CourseKit.Export;

/// <summary>Writes the database of a package.</summary>
internal static class CollectionWriter
{
    /// <returns>The file of the database; to be disposed of.</returns>
    public static MemoryFile Write(AnkiPackageContent content)
    {
        var file = MemoryFile.Empty();
        try
        {
            using var database = SqliteDatabase.Open(file);
            var decks = DeckTree.Of(content);
            database.Execute(CollectionSchema.Pragmas);
            database.Execute("begin");
            database.Execute(CollectionSchema.Tables);
            CollectionRow.Write(database, content, decks);
            NoteRows.Write(database, content);
            CardRows.Write(database, content, decks);
            database.Execute("commit");
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
