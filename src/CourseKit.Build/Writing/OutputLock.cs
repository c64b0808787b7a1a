namespace CourseKit.Build;

/// <summary>
/// Keeps two builds from writing to one folder at once. The system drops the lock when the process ends, however it ends.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    public const string FileName = ".coursekit.building";
    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Any file of the output's file system serves to flush it.</summary>
    public Microsoft.Win32.SafeHandles.SafeFileHandle Handle => _file.SafeFileHandle;

    /// <exception cref="BuildStoppedException">Another build holds it.</exception>
    public static OutputLock Take(OutputTarget target)
    {
        try
        {
            return new OutputLock(new FileStream(
                target.PathOf(FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (IsHeld(exception))
        {
            throw new BuildStoppedException(OutputInUse.At(target.Display));
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>EWOULDBLOCK of Linux and macOS, ERROR_SHARING_VIOLATION.</summary>
    private static bool IsHeld(IOException exception) => exception.HResult is 11 or 35 or unchecked((int)0x80070020);
}
