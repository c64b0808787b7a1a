using System.Runtime.InteropServices;
using SQLitePCL;

namespace CourseKit.Export;

/// <summary>A connection to a database in memory: an export may touch no disk.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private const string Main = "main";

    /// <summary>Only names that begin with a slash mean the same database to two connections.</summary>
    private const string Unshared = "collection";

    private readonly sqlite3 _connection;

    private SqliteDatabase(sqlite3 connection) => _connection = connection;

    /// <summary>A database without tables.</summary>
    public static SqliteDatabase Empty()
    {
        Batteries_V2.Init();
        // Unlike ":memory:", SQLite's own file system in memory holds what a file would hold: one block, its header filled in.
        const int flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX;
        var code = raw.sqlite3_open_v2(Unshared, out var connection, flags, "memdb");
        var database = new SqliteDatabase(connection);
        if (code == raw.SQLITE_OK) return database;
        database.Dispose();
        throw new SqliteException("no database could be opened");
    }

    /// <summary>Makes it what a database's file holds, to be read only.</summary>
    public void Load(byte[] file)
    {
        var copy = raw.sqlite3_malloc64(file.LongLength);
        if (copy == 0) throw new SqliteException("there is too little memory");
        Marshal.Copy(file, 0, copy, file.Length);
        // SQLite frees the copy: when the connection is closed, and also when it refuses the file.
        const int flags = raw.SQLITE_DESERIALIZE_FREEONCLOSE | raw.SQLITE_DESERIALIZE_READONLY;
        Check(raw.sqlite3_deserialize(_connection, Main, copy, file.LongLength, file.LongLength, flags));
    }

    /// <summary>The database as the bytes of its file.</summary>
    public byte[] ToFile()
    {
        var own = raw.sqlite3_serialize(_connection, Main, out var size, raw.SQLITE_SERIALIZE_NOCOPY);
        if (own == 0) throw new SqliteException("the database is not in one block");
        // SQLite's own limit for such a file is 1 GiB.
        var file = GC.AllocateUninitializedArray<byte>(checked((int)size));
        Marshal.Copy(own, file, 0, file.Length);
        return file;
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
