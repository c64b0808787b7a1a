using System.Text;

namespace CourseKit.Build;

/// <summary>
/// One file that is written as a whole: at every moment, and after a kill at any moment, it is the old one or the new one.
/// </summary>
internal static class WholeFile
{
    /// <param name="path">Absolute, links followed.</param>
    /// <param name="text">What it is to hold, in UTF-8.</param>
    /// <param name="check">Called when only the exchange is left to do; may throw to stop it.</param>
    public static void Replace(string path, string text, Action check) => Replace(path, Encoding.UTF8.GetBytes(text), check);

    /// <inheritdoc cref="Replace(string, string, Action)"/>
    public static void Replace(string path, byte[] bytes, Action check)
    {
        RemoveLeft(path);
        var temporary = $"{TemporaryPrefix(path)}{Environment.ProcessId}";
        try
        {
            using var stream = new FileStream(
                temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read | FileShare.Delete, bufferSize: 0);
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
            if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(path));
            check();
            File.Move(temporary, path, overwrite: true);
            // The new name must be on the disk before what relies on it.
            FolderSwap.Flush(stream.SafeFileHandle);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>
    /// Files that killed builds left. One of a build that still runs on another machine is gone too then, and that build says so.
    /// </summary>
    private static void RemoveLeft(string path)
    {
        var prefix = TemporaryPrefix(path);
        foreach (var left in Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Path.GetFileName(prefix) + "*"))
        {
            if (int.TryParse(left.AsSpan(prefix.Length), out var id) && !IsRunning(id)) File.Delete(left);
        }
    }

    private static string TemporaryPrefix(string path) => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.");

    private static bool IsRunning(int process)
    {
        if (process == Environment.ProcessId) return false;
        try
        {
            using var found = System.Diagnostics.Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
