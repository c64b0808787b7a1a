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
        // To make columns takes longer than to store them, so two blocks are made while one is stored.
        NoteBlock[] blocks = [new(content.Notes), new(content.Notes), new(content.Notes)];
        try
        {
            for (var i = 0; i < blocks.Length; i++) blocks[i].Begin(i * NoteBlock.Size);
            for (var start = 0; start < content.Notes.Count; start += NoteBlock.Size)
            {
                var block = blocks[start / NoteBlock.Size % blocks.Length];
                block.Wait();
                Write(row, content, ids, block, start);
                block.Begin(start + (blocks.Length * NoteBlock.Size));
            }
        }
        finally
        {
            foreach (var block in blocks) block.Dispose();
        }
    }

    private static void Write(SqliteStatement row, AnkiPackageContent content, RowIds ids, NoteBlock block, int start)
    {
        for (var i = start; i < Math.Min(content.Notes.Count, start + NoteBlock.Size); i++)
        {
            var note = content.Notes[i];
            var text = block[i - start];
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
