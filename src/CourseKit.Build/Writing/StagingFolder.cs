namespace CourseKit.Build;

/// <summary>
/// A hidden folder beside the output, and so on the same file system, in which the next output is put together. One that a
/// killed build left is recognised by its name and removed by the next build; if that build was killed between the two
/// renames of <see cref="FolderSwap.RenamePair"/>, the old output is put back first.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private const string Prefix = ".coursekit-staging-";
    private const string NextName = "next";
    private const string PreviousName = "previous";
    private readonly string _path;

    private StagingFolder(string path) => _path = path;

    /// <summary>What will be the output.</summary>
    public string Next => Path.Combine(_path, NextName);

    /// <summary>Where the old output goes when the two cannot change places in one step.</summary>
    public string Previous => Path.Combine(_path, PreviousName);

    /// <summary>The lock must be held.</summary>
    public static StagingFolder Create(OutputTarget target)
    {
        var staging = new StagingFolder(Path.Combine(target.Folder, $"{Prefix}{Environment.ProcessId}"));
        Directory.CreateDirectory(staging.Next);
        return staging;
    }

    /// <summary>Ends what a killed build began. The lock must be held.</summary>
    public static void Recover(OutputTarget target)
    {
        foreach (var left in Directory.EnumerateDirectories(target.Folder, Prefix + "*").Order(StringComparer.Ordinal).ToList())
        {
            if (!left[(target.Folder.TrimEnd('/').Length + 1 + Prefix.Length)..].All(char.IsAsciiDigit)) continue;
            var previous = Path.Combine(left, PreviousName);
            if (Directory.Exists(previous) && !Path.Exists(target.FullPath)) Directory.Move(previous, target.FullPath);
            Directory.Delete(left, recursive: true);
        }
    }

    public void Dispose()
    {
        try
        {
            if (Directory.Exists(_path)) Directory.Delete(_path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The output is what it should be by now; what is left here the next build removes.
        }
    }
}
