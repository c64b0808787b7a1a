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
    /// Writes the file as a whole: at every moment, and after a kill at any moment, it is the old one or the new one. One that changed
    /// since the course was read is left as it is, for what was merged into it is not in the new one.
    /// </summary>
    /// <exception cref="BuildStoppedException">It changed, or cannot be written.</exception>
    public static void Write(CompileResult result, CourseFiles files, CoursePlace place)
    {
        if (result.LockText is not { } text) return;
        var path = Path.Combine(place.Folder, IdentityLock.FileName);
        var display = DiagnosticReport.Display(place.Display, IdentityLock.FileName);
        try
        {
            WholeFile.Replace(RealPath.Of(path) ?? path, text, () => RefuseChange(path, files.Lock?.Text, display));
        }
        catch (Exception exception) when (OutputFailure.ReasonOf(exception) is not null)
        {
            throw new BuildStoppedException(LockNotWritable.At(display, OutputFailure.ReasonOf(exception)!));
        }
    }

    private static void RefuseChange(string path, string? read, string display)
    {
        var now = Path.Exists(path) ? TextFileReader.ReadLock(path, IdentityLock.FileName) : default;
        if (now.Problem is not null || now.Text?.Text != read) throw new BuildStoppedException(LockChanged.At(display));
    }
}
