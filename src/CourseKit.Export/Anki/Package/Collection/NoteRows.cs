namespace CourseKit.Export;

/// <summary>The rows of <c>notes</c>, in course order.</summary>
internal static class NoteRows
{
    private const string Insert = """
        insert into notes (id, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data)
        values (?1, ?2, ?3, ?4, -1, ?5, ?6, ?7, ?8, 0, '')
        """;

    public static void Write(SqliteDatabase database, AnkiPackageContent content)
    {
        var ids = RowIds.Of(content.CourseId);
        using var row = database.Prepare(Insert);
        using var first = new NoteBlock(content.Notes);
        using var second = new NoteBlock(content.Notes);
        var (current, next) = (first, second);
        current.Begin(0);
        for (var i = 0; i < content.Notes.Count; i++)
        {
            if (i % NoteBlock.Size == 0)
            {
                if (i > 0) (current, next) = (next, current);
                current.Wait();
                next.Begin(i + NoteBlock.Size);
            }

            var note = content.Notes[i];
            var text = current[i % NoteBlock.Size];
            row.Bind(1, ids.At(i));
            row.Bind(2, text.Guid);
            row.Bind(3, note.NoteType.Id);
            row.Bind(4, note.Modified);
            row.Bind(5, text.Tags);
            row.Bind(6, text.Fields);
            row.Bind(7, text.SortField);
            row.Bind(8, text.Checksum);
            row.Run();
        }
    }
}
