using System.Security.Cryptography;
using CourseKit.Export;

namespace CourseKit.Build;

/// <summary>What stands where the output will go.</summary>
internal sealed class ExistingOutput
{
    private readonly OutputTarget _target;
    private readonly HashSet<string> _files;

    private ExistingOutput(OutputTarget target, HashSet<string> files)
    {
        _target = target;
        _files = files;
    }

    /// <summary>Looks, and stops the build when something there is not ours.</summary>
    /// <param name="target">The place.</param>
    /// <param name="ours">The files that the manifest lists.</param>
    /// <exception cref="BuildStoppedException">A file of someone else's would be deleted, or no folder stands there.</exception>
    public static ExistingOutput Of(OutputTarget target, IReadOnlyDictionary<string, string> ours)
    {
        var place = new DirectoryInfo(target.FullPath);
        if (place.LinkTarget is not null) throw new BuildStoppedException(OutputNotOurs.At(target.DisplayPath));
        if (File.Exists(target.FullPath)) throw new BuildStoppedException(OutputNotWritable.At(target.DisplayPath, "a file stands where a folder is needed"));
        var files = new HashSet<string>(StringComparer.Ordinal);
        if (place.Exists) Collect(place, "", files);
        var foreign = files.Where(file => !ours.ContainsKey(file)).Order(StringComparer.Ordinal).FirstOrDefault();
        if (foreign is not null) throw new BuildStoppedException(OutputNotOurs.At($"{target.DisplayPath}/{foreign}"));
        return new ExistingOutput(target, files);
    }

    /// <summary>True when the output stands there already, byte for byte.</summary>
    public bool Holds(IReadOnlyList<OutputFile> files, Func<string, string> hashOfAsset, CancellationToken cancellation)
    {
        if (files.Count != _files.Count || !files.All(file => _files.Contains(file.Path))) return false;
        var same = true;
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.ForEach(files, options, (file, state) =>
        {
            var path = Path.Combine(_target.FullPath, file.Path);
            var equal = file.Content switch
            {
                OutputContent.Bytes bytes => HasBytes(path, bytes.Data.Span),
                OutputContent.Copy copy => HashOf(path) == hashOfAsset(copy.AssetPath),
                _ => false,
            };
            if (equal) return;
            Volatile.Write(ref same, false);
            state.Stop();
        });
        return same;
    }

    private static bool HasBytes(string path, ReadOnlySpan<byte> bytes) =>
        new FileInfo(path) is { LinkTarget: null } info && info.Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);

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
