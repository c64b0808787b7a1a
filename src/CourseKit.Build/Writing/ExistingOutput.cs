using System.Security.Cryptography;
using CourseKit.Export;

namespace CourseKit.Build;

/// <summary>What stands in one of the folders of the output.</summary>
internal sealed class ExistingOutput
{
    private readonly DirectoryInfo _place;
    private readonly string _name;
    private readonly HashSet<string> _files;

    private ExistingOutput(DirectoryInfo place, string name, HashSet<string> files) => (_place, _name, _files) = (place, name, files);

    /// <summary>Just looks.</summary>
    /// <param name="folder">Absolute: what the paths of files are relative to.</param>
    /// <param name="name">Of the folder in it.</param>
    public static ExistingOutput Of(string folder, string name)
    {
        var place = new DirectoryInfo(Path.Combine(folder, name));
        var files = new HashSet<string>(StringComparer.Ordinal);
        if (place.Exists) Collect(place, name + "/", files);
        return new ExistingOutput(place, name, files);
    }

    /// <summary>Looks, and stops the build when something there is not ours.</summary>
    /// <param name="ours">The files that the manifest lists.</param>
    /// <exception cref="BuildStoppedException">A file of someone else's would be deleted, or no folder stands there.</exception>
    public static ExistingOutput OfOurs(OutputTarget target, string name, IReadOnlyDictionary<string, string> ours)
    {
        var path = target.PathOf(name);
        if (new DirectoryInfo(path).LinkTarget is not null) throw new BuildStoppedException(OutputNotOurs.At(target.DisplayOf(name)));
        if (File.Exists(path))
        {
            throw new BuildStoppedException(OutputNotWritable.At(target.DisplayOf(name), "a file stands where a folder is needed"));
        }

        var existing = Of(target.Folder, name);
        if (existing.FirstBeside(ours) is { } foreign) throw new BuildStoppedException(OutputNotOurs.At(target.DisplayOf(foreign)));
        return existing;
    }

    public bool Exists => _place.Exists;

    /// <summary>The first file that is not among these; null when there is none.</summary>
    public string? FirstBeside(IReadOnlyDictionary<string, string> ours) =>
        _files.Where(file => !ours.ContainsKey(file)).Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The hash of every file by its path.</summary>
    public IEnumerable<KeyValuePair<string, string>> Hashes() =>
        _files.Select(file => new KeyValuePair<string, string>(file, HashOf(PathOf(file)) ?? ""));

    /// <summary>True when these files, and no other, stand there already, byte for byte.</summary>
    /// <param name="files">Those of this folder.</param>
    public bool Holds(IReadOnlyList<OutputFile> files, Func<string, string> hashOfAsset, CancellationToken cancellation) =>
        HasPaths(files.Select(file => file.Path)) && AllEqual(files, cancellation, file => file.Content switch
        {
            OutputContent.Bytes bytes => HasBytes(PathOf(file.Path), bytes.Data.Span),
            OutputContent.Kept kept => HashOf(PathOf(file.Path)) == kept.Hash,
            OutputContent.Copy copy => HashOf(PathOf(file.Path)) == hashOfAsset(copy.AssetPath),
            _ => false,
        });

    /// <summary>The same, of files known by their hashes.</summary>
    public bool Holds(IReadOnlyDictionary<string, string> hashes)
    {
        var files = hashes.Where(file => OutputPaths.IsIn(_name, file.Key)).ToList();
        return HasPaths(files.Select(file => file.Key)) && AllEqual(files, default, file => HashOf(PathOf(file.Key)) == file.Value);
    }

    private bool HasPaths(IEnumerable<string> paths) => _place.Exists && _files.SetEquals(paths);

    private string PathOf(string path) => Path.Combine(_place.FullName, path[(_name.Length + 1)..]);

    private static bool AllEqual<T>(IReadOnlyList<T> items, CancellationToken cancellation, Func<T, bool> isEqual)
    {
        var same = true;
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.ForEach(items, options, (item, state) =>
        {
            if (isEqual(item)) return;
            Volatile.Write(ref same, false);
            state.Stop();
        });
        return same;
    }

    private static bool HasBytes(string path, ReadOnlySpan<byte> bytes) =>
        new FileInfo(path) is { LinkTarget: null } info && info.Length == bytes.Length && !SpecialFiles.IsSpecial(info)
            && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);

    private static string? HashOf(string path)
    {
        if (new FileInfo(path).LinkTarget is not null) return null;
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>A link counts as a file: it is never followed.</summary>
    private static void Collect(DirectoryInfo folder, string prefix, HashSet<string> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo inner && entry.LinkTarget is null) Collect(inner, $"{prefix}{entry.Name}/", files);
            else files.Add(prefix + entry.Name);
        }
    }
}
