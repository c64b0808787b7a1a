namespace CourseKit.Model;

/// <summary>Resolves a path that an author wrote in a file against that file's folder.</summary>
internal static class CoursePath
{
    /// <summary>Relative to the course folder; null when it leads out of it. A leading slash means the course folder.</summary>
    public static string? Resolve(string from, string written)
    {
        var parts = new List<string>();
        if (!written.StartsWith("/", StringComparison.Ordinal))
        {
            parts.AddRange(from.Split('/'));
            parts.RemoveAt(parts.Count - 1);
        }

        foreach (var part in written.Replace('\\', '/').Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join("/", parts);
    }
}
