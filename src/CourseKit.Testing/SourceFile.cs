namespace CourseKit.Testing;

/// <summary>Finds the source file of a test, whose path the compiler wrote into the assembly.</summary>
internal static class SourceFile
{
    /// <summary>
    /// A CI build writes <c>/_/tests/A.cs</c> for <c>tests/A.cs</c> of the repository, so that the machine's paths stay out of the
    /// assembly. The file is then looked for in the folders above the one the tests run in.
    /// </summary>
    /// <param name="path">As the compiler wrote it.</param>
    /// <param name="baseFolder">The folder of the test assembly.</param>
    /// <exception cref="SnapshotException">No such file lies above <paramref name="baseFolder"/>.</exception>
    public static string OnDisk(string path, string baseFolder)
    {
        if (RelativeToRoot(path) is not { } relative) return path;
        for (var folder = Path.TrimEndingDirectorySeparator(baseFolder); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var candidate = Path.Combine(folder, relative);
            if (File.Exists(candidate)) return candidate;
        }

        throw new SnapshotException(
            $"The tests were compiled with deterministic source paths, and {path} is not in a folder above {baseFolder}. "
            + "Set <DeterministicSourcePaths>false</DeterministicSourcePaths> in the test project.");
    }

    /// <summary>Roots are numbered when there are several: <c>/_/</c>, <c>/_1/</c>.</summary>
    private static string? RelativeToRoot(string path)
    {
        if (!path.StartsWith("/_", StringComparison.Ordinal)) return null;
        var end = path.IndexOf('/', 2);
        return end < 0 || path.AsSpan(2, end - 2).ContainsAnyExceptInRange('0', '9') ? null : path[(end + 1)..];
    }
}
