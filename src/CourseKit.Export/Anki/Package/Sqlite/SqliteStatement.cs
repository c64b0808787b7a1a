using SQLitePCL;

namespace CourseKit.Export;

/// <summary>A prepared statement. Parameters and columns are counted as SQLite counts them: from 1 and from 0.</summary>
internal sealed class SqliteStatement(SqliteDatabase database, sqlite3_stmt statement) : IDisposable
{
    public void Bind(int parameter, long value) => database.Check(raw.sqlite3_bind_int64(statement, parameter, value));

    public void Bind(int parameter, ReadOnlySpan<byte> utf8)
    {
        // An empty span has no address, and SQLite takes a text without one for NULL.
        var code = utf8.IsEmpty ? raw.sqlite3_bind_text(statement, parameter, "") : raw.sqlite3_bind_text(statement, parameter, utf8);
        database.Check(code);
    }

    /// <summary>Runs a statement that gives no rows, and makes it ready for the next values.</summary>
    public void Run()
    {
        database.Check(raw.sqlite3_step(statement));
        database.Check(raw.sqlite3_reset(statement));
    }

    /// <returns>False after the last row.</returns>
    public bool Next()
    {
        var code = raw.sqlite3_step(statement);
        database.Check(code);
        return code == raw.SQLITE_ROW;
    }

    public long Integer(int column) => raw.sqlite3_column_int64(statement, column);

    /// <summary>The text of a column; empty for NULL. Bytes that are no UTF-8 become U+FFFD.</summary>
    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string() ?? "";

    public void Dispose() => statement.Dispose();
}
