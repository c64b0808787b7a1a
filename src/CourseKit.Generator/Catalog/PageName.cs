namespace CourseKit.Generator;

/// <summary>
/// What a page is called in C#: by its file, for a title is edited more often than a file is renamed, and a rename is what changes the
/// page's address too. A bundle or section is called like its folder, the home page <c>Home</c>; the longer name has the folders above in
/// it.
/// </summary>
internal static class PageName
{
    public static (string Short, string Long, string Key) Of(string path)
    {
        var parts = path.Split('/').ToList();
        if (parts[0] == "content") parts.RemoveAt(0);
        var last = parts[parts.Count - 1];
        var dot = last.LastIndexOf('.');
        parts[parts.Count - 1] = dot > 0 ? last.Substring(0, dot) : last;
        if (parts[parts.Count - 1] is "index" or "_index") parts.RemoveAt(parts.Count - 1);
        return parts.Count == 0 ? ("Home", "HomePage", path) : (parts[parts.Count - 1], string.Join(" ", parts), path);
    }
}
