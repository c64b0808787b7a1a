namespace CourseKit.Build;

/// <summary>How two absolute, normalised paths stand to each other.</summary>
internal static class PathRelation
{
    /// <summary>True for the folder itself too.</summary>
    public static bool IsInside(string path, string folder)
    {
        var root = folder.TrimEnd(Path.DirectorySeparatorChar);
        return path.TrimEnd(Path.DirectorySeparatorChar) == root
            || path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    /// <summary>The path of what is inside a folder, seen from there, with forward slashes; <c>.</c> for the folder itself.</summary>
    public static string Between(string folder, string path) =>
        Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
}
