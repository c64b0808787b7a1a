using CourseKit.Export;

namespace CourseKit.Build;

/// <summary>
/// Writes what a course was compiled to: the new output to the disk, then the lock file, then the output to its place. So no reader ever
/// meets a prompt that the lock file does not know; after a kill in between, the lock file knows of prompts that the next build publishes.
/// </summary>
public static class CourseOutput
{
    /// <param name="result">Without errors.</param>
    /// <param name="files">The course that it was compiled from: assets are copied from there.</param>
    /// <param name="target">Where to.</param>
    /// <param name="place">Where the course lies, and its lock file.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public static OutputResult Write(
        CompileResult result, CourseFiles files, CoursePlace place, OutputTarget target, CancellationToken cancellation = default)
    {
        var hashes = files.Templates.OfType<ThemeFile.Asset>().ToDictionary(file => file.Path, file => file.Hash, StringComparer.Ordinal);
        foreach (var (path, asset) in result.Course.Assets) hashes[path] = asset.Hash;
        return OutputWriter.Write(
            result.Files,
            target with { Owner = OutputOwner.Of(result.Course.Settings.Id, place, target) },
            files.Access.Open,
            path => hashes[path],
            () => LockFile.Write(result, files, place),
            cancellation);
    }
}
