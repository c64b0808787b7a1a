namespace CourseKit.Web.Tests;

/// <summary>A test that needs Node. Where none is installed it is skipped, and says so.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        var name = OperatingSystem.IsWindows() ? "node.exe" : "node";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, name)))) Skip = "Node is not installed.";
    }
}
