using CourseKit.Export;

namespace CourseKit.Build;

/// <summary>Writes what a course was compiled to.</summary>
public static class CourseOutput
{
    /// <param name="result">Without errors.</param>
    /// <param name="files">The course that it was compiled from: assets are copied from there.</param>
    /// <param name="target">Where to. Exporters put the name of the target's folder before their paths.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public static OutputResult Write(CompileResult result, CourseFiles files, OutputTarget target, CancellationToken cancellation = default)
    {
        var hashes = files.Templates.OfType<ThemeFile.Asset>().ToDictionary(file => file.Path, file => file.Hash, StringComparer.Ordinal);
        foreach (var (path, asset) in result.Course.Assets) hashes[path] = asset.Hash;
        return OutputWriter.Write(
            [.. result.Files.Select(file => file with { Path = Inside(target, file) })],
            target,
            files.Access.Open,
            path => hashes[path],
            cancellation);
    }

    private static string Inside(OutputTarget target, OutputFile file) =>
        file.Path.StartsWith(target.Name + "/", StringComparison.Ordinal)
            ? file.Path[(target.Name.Length + 1)..]
            : throw new InvalidOperationException($"The output path '{file.Path}' is not in '{target.Name}'.");
}
