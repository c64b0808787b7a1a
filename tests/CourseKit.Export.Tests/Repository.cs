using System.Runtime.CompilerServices;

namespace CourseKit.Export.Tests;

/// <summary>Files of the repository these tests were compiled in.</summary>
internal static class Repository
{
    public static string PathOf(string path) => Path.Combine(Root(), path);

    private static string Root([CallerFilePath] string file = "")
    {
        var folder = Path.GetDirectoryName(file)!;
        while (!File.Exists(Path.Combine(folder, "CourseKit.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
