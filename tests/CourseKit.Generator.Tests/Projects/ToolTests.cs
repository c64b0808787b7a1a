namespace CourseKit.Generator.Tests;

public sealed class ToolTests
{
    [Fact]
    public void The_command_line_is_installed_as_a_tool_and_builds_site_and_decks_for_a_project()
    {
        using var project = ConsumerProject.FromPackage("=== Program.cs\nreturn;\n=== course.yml\ntitle: Lamps\nid: lamps\n=== content/lamp.md\n---\ntitle: The lamp\n---\nLight.");
        File.Copy(ConsumerProject.ToolFile, Path.Combine(project.Folder, "packages", Path.GetFileName(ConsumerProject.ToolFile)));

        // Into the project's folder: a manifest would keep the tool where all projects of the machine find it.
        var (installed, message) = ConsumerProject.Dotnet(project.Folder, "tool", "install", "CourseKit.Cli", "--tool-path", "tools");
        Assert.True(installed == 0, message);
        var (exit, _, output) = project.Build("-t:Site", $"-p:CourseKitCommand=%22{Path.Combine(project.Folder, "tools", "coursekit")}%22");

        Assert.True(exit == 0, output);
        Assert.Contains("dist/site/lamp/index.html", project.FilesIn("dist"));
    }
}
