namespace CourseKit.Build;

/// <summary>
/// A hidden folder beside the output, and so on the same file system, in which the next output is put together. One that a
/// killed build left is recognised by its name; the next build ends what that one began (<see cref="OutputRecovery"/>) and removes it.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private const string Prefix = ".coursekit-staging-";
    private readonly string _path;

    private StagingFolder(string path) => _path = path;

    /// <summary>The new folders of the output, by their names.</summary>
    public string Next => Path.Combine(_path, "next");

    /// <summary>Where old folders go when two cannot change places in one step, and those that have no successor.</summary>
    public string Previous => Path.Combine(_path, "previous");

    /// <summary>
    /// The manifest of the new output. It is put here when everything of that is on the disk and the lock file knows its prompts: from then
    /// on the exchange is ended by whoever comes next.
    /// </summary>
    public string Ready => Path.Combine(_path, "ready.json");

    public string NextOf(string name) => Path.Combine(Next, name);

    public string PreviousOf(string name) => Path.Combine(Previous, name);

    /// <summary>The lock of the output must be held.</summary>
    public static StagingFolder Create(OutputTarget target)
    {
        var staging = new StagingFolder(target.PathOf($"{Prefix}{Environment.ProcessId}"));
        Directory.CreateDirectory(staging.Next);
        Directory.CreateDirectory(staging.Previous);
        return staging;
    }

    /// <summary>Those that killed builds left. The lock of the output must be held.</summary>
    public static IReadOnlyList<StagingFolder> Left(OutputTarget target) =>
    [
        .. Directory.EnumerateDirectories(target.Folder, Prefix + "*")
            .Where(path => Path.GetFileName(path)[Prefix.Length..].All(char.IsAsciiDigit))
            .Order(StringComparer.Ordinal)
            .Select(path => new StagingFolder(path)),
    ];

    public void Delete() => Directory.Delete(_path, recursive: true);

    /// <summary>Removes it, unless the only copy of an old folder is in it because even putting that back failed.</summary>
    public void Dispose()
    {
        try
        {
            var output = Path.GetDirectoryName(_path)!;
            var holdsOld = OutputTarget.Names.Any(name => Directory.Exists(PreviousOf(name)) && !Path.Exists(Path.Combine(output, name)));
            if (Directory.Exists(_path) && (!holdsOld || !File.Exists(Ready))) Delete();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The output is what it should be by now; what is left here the next build removes.
        }
    }
}
