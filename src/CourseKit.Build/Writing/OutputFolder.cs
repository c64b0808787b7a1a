using CourseKit.Export;

namespace CourseKit.Build;

/// <summary>One of the folders of an output: what shall be in it, and what is.</summary>
/// <param name="Files">Empty for a folder that has no successor.</param>
internal sealed record OutputFolder(string Name, IReadOnlyList<OutputFile> Files, ExistingOutput Existing)
{
    /// <summary>Those that have files or had some of ours. A folder that neither concerns is somebody else's, whatever its name.</summary>
    /// <exception cref="BuildStoppedException">A file of someone else's would be deleted, or no folder stands there.</exception>
    public static IReadOnlyList<OutputFolder> All(
        IReadOnlyList<OutputFile> files, OutputTarget target, IReadOnlyDictionary<string, string> ours) =>
    [
        .. from name in target.Replaced
           let inside = files.Where(file => OutputPaths.IsIn(name, file.Path)).ToList()
           where inside.Count > 0 || ours.Keys.Any(path => OutputPaths.IsIn(name, path))
           select new OutputFolder(name, inside, ExistingOutput.OfOurs(target, name, ours)),
    ];

    public bool IsChanged(Func<string, string> hashOfAsset, CancellationToken cancellation) =>
        Files.Count == 0 ? Existing.Exists : !Existing.Holds(Files, hashOfAsset, cancellation);
}
