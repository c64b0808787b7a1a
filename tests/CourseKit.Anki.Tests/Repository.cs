using System.Runtime.CompilerServices;

namespace CourseKit.Anki.Tests;

/// <summary>The repository these tests were compiled in.</summary>
internal static class Repository
{
    public static string At(params string[] path) => Path.Combine([Root(), .. path]);

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
