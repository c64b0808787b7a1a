using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace CourseKit.Build;

/// <summary>Puts a new folder in the place of an old one.</summary>
internal static partial class FolderSwap
{
    private const int CurrentFolder = -100;
    private const uint LinuxExchange = 2;
    private const uint MacSwap = 2;

    /// <summary>In one step where the system has one, so that no moment shows neither folder or a mixture.</summary>
    /// <param name="next">The new folder.</param>
    /// <param name="current">The place. Without a folder there, it is a plain rename.</param>
    /// <param name="previous">A free name for the old folder, used where there is no exchange.</param>
    public static void Put(string next, string current, string previous)
    {
        if (!Directory.Exists(current)) Directory.Move(next, current);
        else if (!Exchange(next, current)) RenamePair(next, current, previous);
    }

    /// <returns>False when the system or the file system cannot exchange; then nothing was done.</returns>
    public static bool Exchange(string next, string current)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return RenameAt2(CurrentFolder, next, CurrentFolder, current, LinuxExchange) == 0;
            if (OperatingSystem.IsMacOS()) return RenamexNp(next, current, MacSwap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // An old C library: the two renames do.
        }

        return false;
    }

    /// <summary>Two steps. A build killed between them is put right by <see cref="OutputRecovery"/>.</summary>
    public static void RenamePair(string next, string current, string previous)
    {
        Directory.Move(current, previous);
        try
        {
            Directory.Move(next, current);
        }
        catch
        {
            Directory.Move(previous, current);
            throw;
        }
    }

    /// <summary>Asks for everything on a file system to be on the disk: one call instead of one for each of thousands of files.</summary>
    public static void Flush(SafeFileHandle anyFile)
    {
        if (OperatingSystem.IsLinux() && SyncFs(anyFile) != 0)
        {
            throw new IOException("The file system did not confirm the writes", Marshal.GetLastPInvokeError());
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenamexNp(string from, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFs(SafeFileHandle file);
}
