using System.Runtime.InteropServices;

namespace CourseKit.Build;

/// <summary>
/// Tells pipes, sockets and devices from files, which .NET does not: opening a pipe would wait for a writer that never comes.
/// </summary>
internal static partial class SpecialFiles
{
    private const int CurrentFolder = -100;
    private const uint TypeAndMode = 0x3;
    private const int StructSize = 256;
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>The same for any path: a link is followed, and where there is nothing, nothing is special.</summary>
    public static bool IsSpecialAt(string path) => IsSpecial(new FileInfo(RealPath.Of(path) ?? path));

    /// <param name="file">Not a link and not a folder.</param>
    public static unsafe bool IsSpecial(FileInfo file)
    {
        // Special files have no length, so an ordinary file costs no extra call.
        if (!OperatingSystem.IsLinux() || !file.Exists || file.Length != 0) return false;
        var buffer = stackalloc byte[StructSize];
        if (Statx(CurrentFolder, file.FullName, 0, TypeAndMode, buffer) != 0) return false;
        return (*(ushort*)(buffer + ModeOffset) & TypeMask) != Regular;
    }

    /// <summary>Unlike <c>stat</c>, its structure has the same layout on every architecture.</summary>
    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int Statx(int folder, string path, int flags, uint mask, byte* buffer);
}
