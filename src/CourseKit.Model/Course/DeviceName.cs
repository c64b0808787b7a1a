namespace CourseKit.Model;

/// <summary>Names that Windows keeps for devices: no file and no folder can have them, whatever its ending.</summary>
internal static class DeviceName
{
    private static readonly HashSet<string> _names = new(StringComparer.Ordinal) { "con", "prn", "aux", "nul" };

    /// <summary>The first part of a path that is such a name; null when none is.</summary>
    /// <param name="path">In lower case, with forward slashes.</param>
    public static string? In(string path)
    {
        for (var start = 0; start <= path.Length;)
        {
            var end = path.IndexOf('/', start);
            if (end < 0) end = path.Length;
            if (IsDevice(path, start, end)) return path.Substring(start, end - start);
            start = end + 1;
        }

        return null;
    }

    private static bool IsDevice(string path, int start, int end)
    {
        var dot = path.IndexOf('.', start, end - start);
        var length = (dot < 0 ? end : dot) - start;
        if (length is not (3 or 4)) return false;
        var name = path.Substring(start, length);
        return length == 3 ? _names.Contains(name) : name[3] is >= '1' and <= '9' && (name.StartsWith("com", StringComparison.Ordinal) || name.StartsWith("lpt", StringComparison.Ordinal));
    }
}
