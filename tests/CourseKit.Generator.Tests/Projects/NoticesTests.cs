using System.IO.Compression;
using System.Text.Json;

namespace CourseKit.Generator.Tests;

/// <summary>Who passes on the work of others says whose it is and under which terms.</summary>
public sealed class NoticesTests
{
    private const string Name = "THIRD-PARTY-NOTICES.txt";
    private const string ToolFolder = "tools/net10.0/any/";

    private static readonly string[] _binaries = [".dll", ".so", ".dylib", ".a", ".exe"];

    [Fact]
    public void The_package_of_the_generator_has_notices_of_all_that_is_not_ours_in_it()
    {
        using var package = ZipFile.OpenRead(ConsumerProject.PackageFile);
        var notices = Notices.In(package, Name);

        Assert.Contains("Markdig.dll", OfOthers(package.Entries.Select(entry => entry.FullName)));
        Assert.Empty(notices.Without(OfOthers(package.Entries.Select(entry => entry.FullName))));
    }

    [Fact]
    public void The_tool_has_notices_of_all_that_is_not_ours_in_it_and_of_nothing_else()
    {
        using var package = ZipFile.OpenRead(ConsumerProject.ToolFile);
        var notices = Notices.In(package, ToolFolder + Name);

        Assert.Contains("libe_sqlite3.so", OfOthers(package.Entries.Select(entry => entry.FullName)));
        Assert.Empty(notices.Without(OfOthers(package.Entries.Select(entry => entry.FullName))));
        using var dependencies = package.GetEntry(ToolFolder + "coursekit.deps.json")!.Open();
        Assert.Equal(PackagesWithFiles(dependencies).Order(StringComparer.Ordinal), notices.Packages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_folder_that_is_published_has_them_too()
    {
        var folder = ConsumerProject.Publish("CourseKit.Cli");

        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories);
        Assert.Empty(Notices.Read(Path.Combine(folder, Name)).Without(OfOthers(files)));
    }

    /// <summary>Otherwise every checkout that is published from would have other lock files than the repository.</summary>
    [Fact]
    public void The_lock_files_know_the_packages_of_the_runtime_that_is_published_for()
    {
        var made = Directory.CreateTempSubdirectory("coursekit-restore").FullName;

        var (exit, output) = ConsumerProject.Dotnet(
            ConsumerProject.Repository, "restore", "src/CourseKit.Cli", "-r", "linux-x64", "--locked-mode", "--artifacts-path", made);

        Assert.True(exit == 0, output);
        Directory.Delete(made, recursive: true);
    }

    private static IEnumerable<string> OfOthers(IEnumerable<string> files) => files.Select(file => Path.GetFileName(file)!)
        .Where(file => _binaries.Contains(Path.GetExtension(file)))
        .Where(file => !file.StartsWith("coursekit.", StringComparison.OrdinalIgnoreCase))
        .Distinct();

    private static List<string> PackagesWithFiles(Stream dependencies)
    {
        using var json = JsonDocument.Parse(dependencies);
        var libraries = json.RootElement.GetProperty("libraries");
        string[] kinds = ["runtime", "runtimeTargets", "native", "resources"];
        return [.. json.RootElement.GetProperty("targets").EnumerateObject().Single().Value.EnumerateObject()
            .Where(library => libraries.GetProperty(library.Name).GetProperty("type").GetString() == "package")
            .Where(library => kinds.Any(kind => library.Value.TryGetProperty(kind, out _)))
            .Select(library => library.Name.Replace('/', ' '))];
    }
}
