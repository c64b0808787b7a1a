namespace CourseKit.Build;

/// <summary>Resolves every link in a path. .NET resolves only the last part.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows.</summary>
    private const int MostLinks = 40;

    /// <param name="path">Absolute; what does not exist stays as it is.</param>
    /// <returns>Null when the links go in a circle.</returns>
    public static string? Of(string path)
    {
        var root = Path.GetPathRoot(path)!;
        var pending = new Stack<string>(Parts(path[root.Length..]).Reverse());
        var real = root;
        var links = 0;
        while (pending.TryPop(out var part))
        {
            if (part == ".") continue;
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? root;
                continue;
            }

            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks) return null;
            if (Path.IsPathRooted(target)) (real, target) = (root, target[root.Length..]);
            foreach (var piece in Parts(target).Reverse()) pending.Push(piece);
        }

        return real;
    }

    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
}
