using CourseKit.Export;

namespace CourseKit.Build;

/// <summary>
/// The last gate before the disk. The course compiler has reported every bad address already, so what fails here is our mistake.
/// </summary>
internal static class OutputPaths
{
    /// <exception cref="InvalidOperationException">A path leaves the output folders, is not plain, or is given twice.</exception>
    public static void Check(IReadOnlyList<OutputFile> files)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!IsPlain(file.Path)) throw new InvalidOperationException($"The output path '{file.Path}' is not a plain relative path.");
            if (!seen.Add(file.Path)) throw new InvalidOperationException($"The output path '{file.Path}' is given twice.");
            if (!OutputTarget.Names.Any(name => IsIn(name, file.Path)))
            {
                throw new InvalidOperationException($"The output path '{file.Path}' is in no folder of the output.");
            }
        }
    }

    /// <summary>True when a path lies in one of the folders of the output.</summary>
    public static bool IsIn(string name, string path) =>
        path.Length > name.Length + 1 && path[name.Length] == '/' && path.StartsWith(name, StringComparison.Ordinal);

    private static bool IsPlain(string path) =>
        path.Length > 0
        && !Path.IsPathRooted(path)
        && path.IndexOfAny(['\\', '\0', ':']) < 0
        && !path.Split('/').Any(part => part is "" or "." or "..");
}
