using SQLitePCL;

namespace CourseKit.Export;

/// <summary>A connection to a database in memory.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private readonly sqlite3 _connection;

    private SqliteDatabase(sqlite3 connection) => _connection = connection;

    /// <summary>The file stays the caller's.</summary>
    public static SqliteDatabase Open(MemoryFile file, bool readOnly = false)
    {
        var name = MemoryVfs.Offer(file);
        var flags = readOnly ? raw.SQLITE_OPEN_READONLY : raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE;
        try
        {
            var code = raw.sqlite3_open_v2(name, out var connection, flags | raw.SQLITE_OPEN_NOMUTEX, MemoryVfs.Name);
            var database = new SqliteDatabase(connection);
            if (code == raw.SQLITE_OK) return database;
            database.Dispose();
            throw new SqliteException("the database could not be opened");
        }
        finally
        {
            MemoryVfs.Withdraw(name);
        }
    }

    public void Execute(string sql) => Check(raw.sqlite3_exec(_connection, sql));

    public SqliteStatement Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v2(_connection, sql, out var statement));
        return new SqliteStatement(this, statement);
    }

    public void Dispose() => _connection.Dispose();

    internal void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            throw new SqliteException(raw.sqlite3_errmsg(_connection).utf8_to_string());
        }
    }
}

/// <summary>SQLite said no. While writing it is our mistake or a lack of memory; while reading the file's.</summary>
internal sealed class SqliteException(string message) : Exception(message);
