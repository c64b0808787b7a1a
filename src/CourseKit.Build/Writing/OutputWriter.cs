using CourseKit.Export;

namespace CourseKit.Build;

/// <summary>
/// Replaces the folders of an output as wholes: at every moment, and after a kill at any moment, each is the old one or the new one,
/// and the next build makes an output that was killed between the two new in both. The new ones are put together in a hidden folder
/// beside them and then change places with them. What CourseKit did not write is never deleted; a failure leaves the last output as it was.
/// </summary>
public static class OutputWriter
{
    /// <param name="files">Contents by path below the output folder; a folder without files goes.</param>
    /// <param name="target">Where to.</param>
    /// <param name="openAsset">The bytes of a course file that is copied.</param>
    /// <param name="hashOfAsset">Its SHA-256, lower-case hexadecimal, as it was when it was read.</param>
    /// <param name="beforeSwap">Called when the new output is on the disk and nothing but the exchange is to be done; may throw to stop
    /// it.</param>
    /// <param name="cancellation">Stops the writing, up to that moment.</param>
    public static OutputResult Write(
        IReadOnlyList<OutputFile> files,
        OutputTarget target,
        Func<string, Stream> openAsset,
        Func<string, string> hashOfAsset,
        Action? beforeSwap = null,
        CancellationToken cancellation = default)
    {
        OutputPaths.Check(files);
        var isNew = !Directory.Exists(target.Folder);
        try
        {
            var changed = WriteLocked(files, target, openAsset, hashOfAsset, beforeSwap, cancellation);
            return new OutputResult(changed, files, null);
        }
        catch (Exception exception)
        {
            if (isNew) RemoveTraces(target);
            if (OutputFailure.ToDiagnostic(exception, target) is not { } problem) throw;
            return new OutputResult(false, files, problem);
        }
    }

    private static bool WriteLocked(
        IReadOnlyList<OutputFile> files,
        OutputTarget target,
        Func<string, Stream> openAsset,
        Func<string, string> hashOfAsset,
        Action? beforeSwap,
        CancellationToken cancellation)
    {
        CreateFolder(target);
        using var held = OutputLock.Take(target);
        OutputRecovery.Run(target);
        var manifest = OutputManifest.PathIn(target);
        var owner = OutputManifest.OwnerIn(manifest);
        if (target.Owner is { } mine && owner is not null
            && !mine.MayFollow(owner, target.Folder)) throw new BuildStoppedException(OutputOfAnotherCourse.At(target.Display, owner));
        var ours = OutputManifest.Read(manifest);
        var folders = OutputFolder.All(files, target, ours);
        var changed = folders.Where(folder => folder.IsChanged(hashOfAsset, cancellation)).ToList();
        if (changed.Count == 0)
        {
            cancellation.ThrowIfCancellationRequested();
            beforeSwap?.Invoke();
            if (owner != target.Owner) OutputManifest.Write(manifest, ours, target.Owner);
            return false;
        }

        using var staging = StagingFolder.Create(target);
        var hashes = new FileStager(staging.Next, openAsset, hashOfAsset)
            .Write([.. changed.SelectMany(folder => folder.Files)], cancellation);
        foreach (var (path, hash) in folders.Except(changed).SelectMany(folder => folder.Existing.Hashes())) hashes.Add(path, hash);
        foreach (var (path, hash) in ours.Where(file => !target.Replaces(file.Key))) hashes.Add(path, hash);

        // While both are possible, both are ours: a kill just after the exchange must not make the new files look foreign.
        OutputManifest.Write(manifest, Union(ours, hashes), target.Owner);
        FolderSwap.Flush(held.Handle);
        cancellation.ThrowIfCancellationRequested();
        beforeSwap?.Invoke();
        OutputManifest.Write(staging.Ready, hashes, target.Owner);
        OutputSwap.Run(target, staging, changed.Select(folder => folder.Name));
        File.Move(staging.Ready, manifest, overwrite: true);
        return true;
    }

    private static void CreateFolder(OutputTarget target)
    {
        for (var folder = target.Folder; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(folder))
            {
                throw new BuildStoppedException(OutputNotWritable.At(target.Display, "a file stands where a folder is needed"));
            }
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
        if (OutputTarget.Names.Any(name => Path.Exists(target.PathOf(name)))) return;
        try
        {
            File.Delete(target.PathOf(OutputLock.FileName));
            File.Delete(OutputManifest.PathIn(target));
            Directory.Delete(target.Folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The failure that brought us here is the one to report; an empty folder more does no harm.
        }
    }
}
