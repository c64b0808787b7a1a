namespace CourseKit.Generator.Tests;

/// <summary>What the README shows of the catalog is C# that compiles against the example course.</summary>
public sealed class ReadmeTests
{
    private const string Usings = "global using System; global using System.Linq; global using CourseKit.Metadata;";

    [Fact]
    public void What_the_README_does_with_the_catalog_compiles_against_the_example_course()
    {
        var listing = Listing("What the catalog gives to C#:");
        var driver = new CourseDriver(ExampleCourse(), $"namespace Misalignment; class Readme {{ void Run() {{ {listing} }} }}", properties: new Dictionary<string, string> { ["RootNamespace"] = "Misalignment" });
        driver.AddCode("/course/Usings.cs", Usings);
        driver.AddCode("/course/PromptFacts.cs", File.ReadAllText(Path.Combine(ConsumerProject.Repository, "course", "PromptFacts.cs")));

        driver.Run();

        Assert.Contains("Course.Pages.All", listing, StringComparison.Ordinal);
        // What it computes it shows and does not use.
        Assert.DoesNotContain(driver.CompilerErrors(), error => error.Contains("error CS", StringComparison.Ordinal));
    }

    /// <summary>The indented lines after one that announces them.</summary>
    private static string Listing(string announcement)
    {
        var lines = File.ReadAllLines(Path.Combine(ConsumerProject.Repository, "README.md")).SkipWhile(line => line != announcement).Skip(1);
        return string.Join('\n', lines.TakeWhile(line => line.Length == 0 || line[0] == ' '));
    }

    private static string ExampleCourse()
    {
        var course = Path.Combine(ConsumerProject.Repository, "course");
        var files = Directory.EnumerateFiles(Path.Combine(course, "content"), "*", SearchOption.AllDirectories).Append(Path.Combine(course, "course.yml"));
        return string.Concat(files.Order(StringComparer.Ordinal).Select(file => $"=== {Path.GetRelativePath(course, file).Replace('\\', '/')}\n{File.ReadAllText(file)}\n"));
    }
}
