using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace CourseKit.Export;

/// <summary>What SQLite calls to read and write a <see cref="MemoryFile"/>. Nothing managed may be thrown through it.</summary>
internal static unsafe class MemoryIo
{
    private const int ReadBeyondEnd = raw.SQLITE_IOERR | (2 << 8);

    /// <summary>Allocated once and never freed: SQLite keeps the address as long as any file is open.</summary>
    public static SqliteIoMethods* Methods { get; } = Make();

    private static SqliteIoMethods* Make()
    {
        var methods = (SqliteIoMethods*)NativeMemory.AllocZeroed((nuint)sizeof(SqliteIoMethods));
        methods->Version = 1;
        methods->Close = &Close;
        methods->Read = &Read;
        methods->Write = &Write;
        methods->Truncate = &Truncate;
        methods->Sync = &Nothing;
        methods->FileSize = &FileSize;
        methods->Lock = &Nothing;
        methods->Unlock = &Nothing;
        methods->CheckReservedLock = &CheckReservedLock;
        methods->FileControl = &FileControl;
        methods->SectorSize = &SectorSize;
        methods->DeviceCharacteristics = &DeviceCharacteristics;
        return methods;
    }

    private static MemoryFile Of(SqliteFile* file) => (MemoryFile)GCHandle.FromIntPtr(file->Handle).Target!;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Close(SqliteFile* file)
    {
        GCHandle.FromIntPtr(file->Handle).Free();
        return raw.SQLITE_OK;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Read(SqliteFile* file, byte* target, int count, long offset) =>
        Of(file).Read(offset, new Span<byte>(target, count)) ? raw.SQLITE_OK : ReadBeyondEnd;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Write(SqliteFile* file, byte* source, int count, long offset)
    {
        try
        {
            return Of(file).Write(offset, new ReadOnlySpan<byte>(source, count)) ? raw.SQLITE_OK : raw.SQLITE_FULL;
        }
        catch (OutOfMemoryException)
        {
            // SQLite returns this from the statement, and the statement throws it where managed code can see it.
            return raw.SQLITE_NOMEM;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Truncate(SqliteFile* file, long size)
    {
        Of(file).Truncate(size);
        return raw.SQLITE_OK;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int FileSize(SqliteFile* file, long* size)
    {
        *size = Of(file).Length;
        return raw.SQLITE_OK;
    }

    /// <summary>Syncing and locking: the memory belongs to one connection.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Nothing(SqliteFile* file, int flags) => raw.SQLITE_OK;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int CheckReservedLock(SqliteFile* file, int* held)
    {
        *held = 0;
        return raw.SQLITE_OK;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int FileControl(SqliteFile* file, int operation, void* argument) => raw.SQLITE_NOTFOUND;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int SectorSize(SqliteFile* file) => 4096;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int DeviceCharacteristics(SqliteFile* file) => 0;
}
