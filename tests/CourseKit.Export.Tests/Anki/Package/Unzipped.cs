using System.IO.Compression;
using System.Text;
using SQLitePCL;

namespace CourseKit.Export.Tests.Anki;

/// <summary>A package taken apart with nothing of what wrote it: the framework's zip and plain SQLite on a file of the machine.</summary>
internal static class Unzipped
{
    public static IReadOnlyList<(string Name, DateTime Time, byte[] Data)> Members(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry => (entry.FullName, entry.LastWriteTime.DateTime, Bytes(entry)))];
    }

    public static byte[] Member(byte[] package, string name) => Members(package).Single(member => member.Name == name).Data;

    /// <summary>The rows of a query over the collection, each value as SQLite would print it, with its type before it where asked.</summary>
    public static IReadOnlyList<string[]> Query(byte[] package, string sql)
    {
        var path = Path.Combine(Path.GetTempPath(), $"coursekit-{Guid.NewGuid():N}.db");
        try
        {
            File.WriteAllBytes(path, Member(package, "collection.anki2"));
            return Rows(path, sql);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Every row of every table, for a snapshot.</summary>
    public static string Dump(byte[] package)
    {
        var text = new StringBuilder();
        foreach (var (name, _, data) in Members(package)) text.Append($"{name}{(name == "collection.anki2" ? "" : $": {Encoding.UTF8.GetString(data)}")}\n");
        foreach (var table in (string[])["col", "notes", "cards", "revlog", "graves"])
        {
            text.Append($"\n## {table}\n");
            var columns = Query(package, $"select name from pragma_table_info('{table}')").Select(row => row[0]).ToList();
            foreach (var row in Query(package, $"select * from {table} order by rowid"))
            {
                text.AppendJoin('\n', columns.Zip(row, (column, value) => $"{column}: {value.Replace("\u001f", " ␟ ", StringComparison.Ordinal)}")).Append("\n\n");
            }
        }

        return text.ToString();
    }

    private static IReadOnlyList<string[]> Rows(string path, string sql)
    {
        Batteries_V2.Init();
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_open_v2(path, out var connection, raw.SQLITE_OPEN_READWRITE, null));
        using var _ = connection;
        Assert.True(raw.SQLITE_OK == raw.sqlite3_prepare_v2(connection, sql, out var statement), raw.sqlite3_errmsg(connection).utf8_to_string());
        using var __ = statement;
        var rows = new List<string[]>();
        int code;
        while ((code = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
        {
            rows.Add([.. Enumerable.Range(0, raw.sqlite3_column_count(statement)).Select(i => raw.sqlite3_column_text(statement, i).utf8_to_string())]);
        }

        Assert.Equal(raw.SQLITE_DONE, code);
        return rows;
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
