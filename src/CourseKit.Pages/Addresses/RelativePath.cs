namespace CourseKit.Model;

/// <summary>Follows <c>.</c> and <c>..</c> in paths of the course.</summary>
public static class RelativePath
{
    /// <summary>The folder a path stands in, with its slash; empty for the top.</summary>
    public static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    public static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The name of a file without its last ending.</summary>
    public static string StemOf(string path)
    {
        var name = NameOf(path);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    /// <summary>
    /// A path seen from a folder, without leading or trailing slash and without <c>.</c>, <c>..</c> and empty parts; null when
    /// it leaves the top.
    /// </summary>
    public static string? Combine(string folder, string path)
    {
        var parts = new List<string>();
        foreach (var part in (folder + "/" + path).Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..")
            {
                parts.Add(part);
            }
            else
            {
                if (parts.Count == 0) return null;
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>How to write <paramref name="path"/> in a file of <paramref name="folder"/>.</summary>
    public static string From(string folder, string path)
    {
        var common = 0;
        for (var slash = folder.IndexOf('/'); slash >= 0; slash = folder.IndexOf('/', slash + 1))
        {
            if (string.CompareOrdinal(folder, 0, path, 0, slash + 1) != 0) break;
            common = slash + 1;
        }

        var ups = folder.Substring(common).Count(c => c == '/');
        return string.Concat(Enumerable.Repeat("../", ups)) + path.Substring(common);
    }
}
