using System.Reflection;

namespace CourseKit.Testing;

/// <summary>
/// Finds verified files that no test compares with any more, so that a renamed test does not leave its old expectation behind.
/// </summary>
public static class SnapshotOrphans
{
    /// <param name="tests">The test assembly, whose types and methods are the names that snapshots may have.</param>
    /// <param name="sourceFolder">The folder of the test project.</param>
    /// <returns>Paths relative to the folder, in ordinal order.</returns>
    public static IReadOnlyList<string> Find(Assembly tests, string sourceFolder)
    {
        const BindingFlags any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        var methods = tests.GetTypes()
            .SelectMany(type => type.GetMethods(any).Select(method => (Name: $"{type.Name}.{method.Name}", method)))
            .ToLookup(entry => entry.Name, entry => entry.method.GetParameters().Length > 0, StringComparer.Ordinal);
        return Directory.EnumerateFiles(sourceFolder, "*.verified*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(sourceFolder, path).Replace('\\', '/'))
            .Where(path => !IsBuildOutput(path) && !HasTest(StemOf(path), methods))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    private static bool IsBuildOutput(string path) =>
        path.StartsWith("bin/", StringComparison.Ordinal) || path.StartsWith("obj/", StringComparison.Ordinal);

    /// <summary><c>Type.Method_variant</c> of <c>folder/Type.Method_variant#a/b.verified.html</c>.</summary>
    private static string StemOf(string path)
    {
        var hash = path.IndexOf('#', StringComparison.Ordinal);
        var stem = hash >= 0 ? path[..hash] : path[..path.LastIndexOf(".verified", StringComparison.Ordinal)];
        return stem[(stem.LastIndexOf('/') + 1)..];
    }

    /// <summary>
    /// Test names hold underscores themselves; only a test with parameters has variants, so only such a one may own a longer name.
    /// </summary>
    private static bool HasTest(string stem, ILookup<string, bool> methods)
    {
        if (methods.Contains(stem)) return true;
        for (var cut = stem.LastIndexOf('_'); cut > 0; cut = stem.LastIndexOf('_', cut - 1))
        {
            if (methods[stem[..cut]].Any(hasParameters => hasParameters)) return true;
        }

        return false;
    }
}
