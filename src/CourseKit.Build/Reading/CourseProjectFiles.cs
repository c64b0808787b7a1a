namespace CourseKit.Build;

/// <summary>Which files make a course a .NET project. Paths are relative to the course folder, with forward slashes.</summary>
internal static class CourseProjectFiles
{
    public static bool IsProject(string path) =>
        path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) && !path.Contains('/', StringComparison.Ordinal);

    /// <summary>What the SDK compiles unless a project says otherwise: every C# file but those that a build made.</summary>
    public static bool IsCSharp(string path) =>
        path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) && !path.Split('/').Any(folder => folder is "bin" or "obj");
}
