using CourseKit.Export;

namespace CourseKit.Build;

/// <summary>
/// Replaces an output folder as a whole: at every moment, and after a kill at any moment, it is the old one or the new one.
/// The new one is put together in a hidden folder beside it and then changes places with it. What CourseKit did not write is
/// never deleted; a failure leaves the last output as it was.
/// </summary>
public static class OutputWriter
{
    /// <param name="files">Relative paths and contents; an empty list is an empty folder.</param>
    /// <param name="target">Where to.</param>
    /// <param name="openAsset">The bytes of a course file that is copied.</param>
    /// <param name="hashOfAsset">Its SHA-256, lower-case hexadecimal, as it was when it was read.</param>
    /// <param name="cancellation">Stops the writing, up to the moment of the exchange.</param>
    public static OutputResult Write(
        IReadOnlyList<OutputFile> files,
        OutputTarget target,
        Func<string, Stream> openAsset,
        Func<string, string> hashOfAsset,
        CancellationToken cancellation = default)
    {
        OutputPaths.Check(files);
        var isNew = !Directory.Exists(target.Folder);
        try
        {
            var changed = WriteLocked(files, target, openAsset, hashOfAsset, cancellation);
            return new OutputResult(changed, files.Count, null);
        }
        catch (Exception exception)
        {
            if (isNew) RemoveTraces(target);
            if (OutputFailure.ToDiagnostic(exception, target) is not { } problem) throw;
            return new OutputResult(false, files.Count, problem);
        }
    }

    private static bool WriteLocked(
        IReadOnlyList<OutputFile> files,
        OutputTarget target,
        Func<string, Stream> openAsset,
        Func<string, string> hashOfAsset,
        CancellationToken cancellation)
    {
        CreateFolder(target);
        using var held = OutputLock.Take(target);
        StagingFolder.Recover(target);
        var ours = OutputManifest.Read(target);
        var existing = ExistingOutput.Of(target, ours);
        if (Directory.Exists(target.FullPath) && existing.Holds(files, hashOfAsset, cancellation)) return false;

        using var staging = StagingFolder.Create(target);
        var hashes = new FileStager(staging.Next, openAsset, hashOfAsset).Write(files, cancellation);

        // While both are possible, both are ours: a kill just after the exchange must not make the new files look foreign.
        OutputManifest.Write(target, Union(ours, hashes));
        FolderSwap.Flush(held.Handle);
        cancellation.ThrowIfCancellationRequested();
        FolderSwap.Put(staging.Next, target.FullPath, staging.Previous);
        OutputManifest.Write(target, hashes);
        return true;
    }

    private static void CreateFolder(OutputTarget target)
    {
        for (var folder = target.Folder; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(folder)) throw new BuildStoppedException(OutputNotWritable.At(target.Display, "a file stands where a folder is needed"));
        }

        Directory.CreateDirectory(target.Folder);
    }

    private static SortedDictionary<string, string> Union(SortedDictionary<string, string> old, SortedDictionary<string, string> next)
    {
        var union = new SortedDictionary<string, string>(next, StringComparer.Ordinal);
        foreach (var (path, hash) in old) union.TryAdd(path, hash);
        return union;
    }

    /// <summary>A folder that this build made and then could not fill goes again, if nothing but our own lock and list is in it.</summary>
    private static void RemoveTraces(OutputTarget target)
    {
        if (Path.Exists(target.FullPath)) return;
        try
        {
            File.Delete(Path.Combine(target.Folder, OutputLock.FileName));
            File.Delete(Path.Combine(target.Folder, OutputManifest.FileName));
            Directory.Delete(target.Folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The failure that brought us here is the one to report; an empty folder more does no harm.
        }
    }
}
