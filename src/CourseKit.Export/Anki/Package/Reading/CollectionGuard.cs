namespace CourseKit.Export;

/// <summary>
/// Looks at a database of another's making before anything is asked of it: only plain tables may bear the names that are read, so that no
/// query hidden in a view or a computed column ever runs.
/// </summary>
internal static class CollectionGuard
{
    private const int HeaderLength = 100;
    private const int WriteVersion = 18;
    private const int ReadVersion = 19;
    private const int NewestReadable = 11;

    private static readonly string[] Tables = ["col", "notes", "cards"];

    /// <summary>Makes a file that was last used with a write-ahead log, which is not in the package, one without.</summary>
    public static void ReadyHeader(Span<byte> file)
    {
        if (file.Length < HeaderLength || !file.StartsWith("SQLite format 3\0"u8)) throw Refused("the collection is no SQLite database");
        (file[WriteVersion], file[ReadVersion]) = (1, 1);
    }

    public static void Check(SqliteDatabase database)
    {
        foreach (var table in Tables)
        {
            if (!IsPlainTable(database, table)) throw Refused($"the collection has no table '{table}'");
        }

        using var version = database.Prepare("select ver from col limit 1");
        if (!version.Next()) throw Refused("the table 'col' is empty");
        // Later ones keep note types and decks elsewhere, in a binary form.
        if (version.Integer(0) > NewestReadable) throw new PackageRefusedException(PackageOfNewestFormat.At);
    }

    private static bool IsPlainTable(SqliteDatabase database, string name)
    {
        using var row = database.Prepare("select type, sql from sqlite_master where name = ?1 collate nocase");
        row.Bind(1, System.Text.Encoding.UTF8.GetBytes(name));
        if (!row.Next() || row.Text(0) != "table") return false;
        if (!row.Text(1).StartsWith("create table", StringComparison.OrdinalIgnoreCase)) return false;
        using var columns = database.Prepare($"pragma table_xinfo({name})");
        while (columns.Next())
        {
            const int hidden = 6;
            if (columns.Integer(hidden) != 0) return false;
        }

        return true;
    }

    private static PackageRefusedException Refused(string reason) => new(path => PackageUnreadable.At(path, reason));
}
