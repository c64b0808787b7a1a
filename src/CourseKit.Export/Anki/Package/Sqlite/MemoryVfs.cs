using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace CourseKit.Export;

/// <summary>
/// A file system for SQLite whose files are <see cref="MemoryFile"/>s. The served build of SQLite lacks sqlite3_serialize, and an
/// export may touch no disk, so this is how the bytes of a database get out, and those of one that is read get in.
/// </summary>
internal static unsafe class MemoryVfs
{
    public const string Name = "coursekit-memory";

    private static readonly ConcurrentDictionary<string, MemoryFile> Waiting = new(StringComparer.Ordinal);
    private static readonly bool Registered = Register();
    private static int _names;

    /// <summary>Gives a file a name under which the next opening finds it, once.</summary>
    public static string Offer(MemoryFile file)
    {
        if (!Registered) throw new InvalidOperationException("SQLite refused the file system in memory.");
        var name = Interlocked.Increment(ref _names).ToString(CultureInfo.InvariantCulture);
        Waiting[name] = file;
        return name;
    }

    public static void Withdraw(string name) => Waiting.TryRemove(name, out _);

    /// <summary>What does not concern files (time, sleep, loading) stays the default file system's.</summary>
    private static bool Register()
    {
        Batteries_V2.Init();
        if (raw.sqlite3_initialize() != raw.SQLITE_OK) return false;
        var standard = SqliteVfs.Find(null);
        if (standard is null) return false;
        var vfs = (SqliteVfs*)NativeMemory.Alloc((nuint)sizeof(SqliteVfs));
        *vfs = *standard;
        vfs->Version = 1;
        vfs->FileSize = sizeof(SqliteFile);
        vfs->Next = 0;
        vfs->AppData = standard->AppData;
        vfs->Name = (byte*)Marshal.StringToCoTaskMemUTF8(Name);
        vfs->Open = &Open;
        vfs->Delete = &Delete;
        vfs->Access = &Access;
        vfs->FullPathName = &FullPathName;
        return SqliteVfs.Register(vfs, 0) == raw.SQLITE_OK;
    }

    /// <summary>Opens what was offered. Anything else (a journal, a temporary file) is refused: there must be none.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Open(SqliteVfs* vfs, byte* name, SqliteFile* file, int flags, int* outFlags)
    {
        file->Methods = null;
        if (name is null || Marshal.PtrToStringUTF8((nint)name) is not { } text || !Waiting.TryRemove(text, out var memory))
        {
            return raw.SQLITE_CANTOPEN;
        }

        file->Handle = GCHandle.ToIntPtr(GCHandle.Alloc(memory));
        file->Methods = MemoryIo.Methods;
        if (outFlags is not null) *outFlags = flags;
        return raw.SQLITE_OK;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Delete(SqliteVfs* vfs, byte* name, int syncFolder) => raw.SQLITE_OK;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Access(SqliteVfs* vfs, byte* name, int flags, int* result)
    {
        *result = 0;
        return raw.SQLITE_OK;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int FullPathName(SqliteVfs* vfs, byte* name, int size, byte* full)
    {
        var source = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(name);
        if (source.Length >= size) return raw.SQLITE_CANTOPEN;
        source.CopyTo(new Span<byte>(full, size));
        full[source.Length] = 0;
        return raw.SQLITE_OK;
    }
}
