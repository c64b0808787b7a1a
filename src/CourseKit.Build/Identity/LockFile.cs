using System.Text;
using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>The lock file on the disk: what it is to hold, and how it gets there.</summary>
internal static class LockFile
{
    /// <summary>
    /// The text to write; null when the file stays as it is. One file alone gets no lock, a course without prompts needs none, and
    /// a checkout with other line ends is no other lock.
    /// </summary>
    public static string? NewText(IdentityLock identities, CourseFiles files, LockUse use)
    {
        if (use != LockUse.Update) return null;
        if (files.Lock is null && (files.Layout.OnlyFile is not null || identities.Prompts.IsEmpty)) return null;
        var text = IdentityLockWriter.Write(identities);
        return files.Lock is { } old && old.Text.ReplaceLineEndings("\n") == text ? null : text;
    }

    /// <summary>
    /// Writes the file as a whole: at every moment, and after a kill at any moment, it is the old one or the new one. One that changed since
    /// the course was read is left as it is, for what was merged into it is not in the new one.
    /// </summary>
    /// <exception cref="BuildStoppedException">It changed, or cannot be written.</exception>
    public static void Write(CompileResult result, CourseFiles files, CoursePlace place)
    {
        if (result.LockText is not { } text) return;
        var path = Path.Combine(place.Folder, IdentityLock.FileName);
        var display = DiagnosticReport.Display(place.Display, IdentityLock.FileName);
        try
        {
            Replace(RealPath.Of(path) ?? path, text, () => RefuseChange(path, files.Lock?.Text, display));
        }
        catch (Exception exception) when (OutputFailure.ReasonOf(exception) is not null)
        {
            throw new BuildStoppedException(LockNotWritable.At(display, OutputFailure.ReasonOf(exception)!));
        }
    }

    private static void RefuseChange(string path, string? read, string display)
    {
        var now = Path.Exists(path) ? TextFileReader.Read(path, IdentityLock.FileName) : default;
        if (now.Problem is not null || now.Text?.Text != read) throw new BuildStoppedException(LockChanged.At(display));
    }

    private static void Replace(string path, string text, Action check)
    {
        RemoveLeft(path);
        var temporary = $"{TemporaryPrefix(path)}{Environment.ProcessId}";
        try
        {
            using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read | FileShare.Delete, bufferSize: 0);
            stream.Write(Encoding.UTF8.GetBytes(text));
            stream.Flush(flushToDisk: true);
            if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(path));
            check();
            File.Move(temporary, path, overwrite: true);
            // The new name must be on the disk before the output that relies on it.
            FolderSwap.Flush(stream.SafeFileHandle);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Files that killed builds left. One of a build that still runs on another machine is gone too then, and that build says so.</summary>
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
