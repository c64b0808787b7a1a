using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using CourseKit.Build;

namespace CourseKit.Generator.Tests;

/// <summary>A course project in a folder of its own, outside the repository, built by <c>dotnet build</c> as an author does.</summary>
internal sealed class ConsumerProject : IDisposable
{
    public static string Repository { get; } = FindRepository();

    private static readonly string _configuration = typeof(CourseGenerator).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>The folder of the one package that all consumers of a run restore: it is packed once.</summary>
    private static readonly Lazy<string> _packed = new(() => Pack("CourseKit.Generator"));

    /// <summary>Two commands that make something of one project would get in each other's way.</summary>
    private static readonly Lock _making = new();

    private static readonly Lazy<string> _tool = new(() => Pack("CourseKit.Cli"));

    private ConsumerProject(string reference, string files, string properties = "")
    {
        Write("Course.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <RootNamespace>Consumer</RootNamespace>
                <CourseKitCommand>{Command.Replace("\"", "&quot;", StringComparison.Ordinal)}</CourseKitCommand>
                {properties}
              </PropertyGroup>
              {reference}
            </Project>
            """);
        // Nothing above the folder is to have a say in it, and nothing is to be fetched.
        Write("Directory.Build.props", "<Project />");
        Write("nuget.config", """<configuration><packageSources><clear /><add key="packed" value="packages" /></packageSources></configuration>""");
        Directory.CreateDirectory(Path.Combine(Folder, "packages"));
        foreach (var (path, text) in RuleExample.Files(files)) Write(path, text);
    }

    /// <summary>Named as folders may be: what a shell, MSBuild and the compiler's list of properties take for signs of theirs. A ';' as well, but NuGet does not restore there.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("course #1 für (C) ").FullName;

    /// <summary>How a project starts the command line that was built with these tests; an author's has it as a tool.</summary>
    public static string Command { get; } = $"dotnet \"{Path.Combine(Repository, "src", "CourseKit.Cli", "bin", _configuration, "net10.0", "coursekit.dll")}\"";

    public static string PackageFile => Assert.Single(Directory.GetFiles(_packed.Value, "*.nupkg"));

    /// <summary>The package of the command line.</summary>
    public static string ToolFile => Assert.Single(Directory.GetFiles(_tool.Value, "*.nupkg"));

    /// <summary>The package, packed from what these tests were built with.</summary>
    public static ConsumerProject FromPackage(string files)
    {
        var project = new ConsumerProject(
            """<ItemGroup><PackageReference Include="CourseKit" Version="*" PrivateAssets="all" /></ItemGroup>""",
            files,
            // Not where packages are kept for all: the next run packs another with the same version.
            "<RestorePackagesPath>$(MSBuildProjectDirectory)/restored</RestorePackagesPath>");
        foreach (var package in Directory.EnumerateFiles(_packed.Value, "*.nupkg")) File.Copy(package, Path.Combine(project.Folder, "packages", Path.GetFileName(package)));
        return project;
    }

    /// <summary>By reference to the project in the repository; the imports are those that a package makes by itself.</summary>
    public static ConsumerProject FromProject(string files) => new(
        $"""
        <Import Project="{Repository}/src/CourseKit.Generator/build/CourseKit.props" />
        <ItemGroup>
          <ProjectReference Include="{Repository}/src/CourseKit.Metadata/CourseKit.Metadata.csproj" />
          <ProjectReference Include="{Repository}/src/CourseKit.Generator/CourseKit.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
        </ItemGroup>
        <Import Project="{Repository}/src/CourseKit.Generator/build/CourseKit.targets" />
        """,
        files);

    public void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    /// <returns>The lines that name a diagnostic, each once, with paths as in the course; and the whole output for a failure's message.</returns>
    public (int Exit, IReadOnlyList<string> Findings, string Output) Build(params string[] arguments)
    {
        string[] own = ["build", "--nologo", "-c", _configuration, "-p:BuildProjectReferences=false"];
        var (exit, output) = Dotnet(Folder, [.. own, .. arguments]);
        var findings = output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))
            .Select(line => line.Trim().Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)).Select(line => line.Split(" [")[0]).Distinct(StringComparer.Ordinal);
        return (exit, [.. findings.Order(StringComparer.Ordinal)], output);
    }

    /// <summary>The files below a folder of the project, with their contents; none when it is not there.</summary>
    public IReadOnlyDictionary<string, string> FilesIn(string folder) =>
        Directory.Exists(Path.Combine(Folder, folder))
            ? Directory.EnumerateFiles(Path.Combine(Folder, folder), "*", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'), file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))))
            : new Dictionary<string, string>();

    public string RunProgram(string name = "Course") => Dotnet(Folder, Path.Combine("bin", _configuration, "net10.0", name + ".dll")).Output;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>The command line, as it was built with these tests.</summary>
    public static (int Exit, string Output) Coursekit(string folder, params string[] arguments) =>
        Dotnet(folder, [Path.Combine(Repository, "src", "CourseKit.Cli", "bin", _configuration, "net10.0", "coursekit.dll"), .. arguments]);

    public static (int Exit, string Output) Dotnet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // A server that outlives the test would hold the folder and the output.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    /// <summary>Publishes a project of the repository as it was built with these tests.</summary>
    /// <returns>The folder that was published into.</returns>
    public static string Publish(string name) => Make("publish", name);

    /// <returns>The folder of the package.</returns>
    private static string Pack(string name) => Make("pack", name);

    private static string Make(string verb, string name)
    {
        var folder = Directory.CreateTempSubdirectory("coursekit-" + verb).FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        lock (_making)
        {
            var (exit, output) = Dotnet(Repository, verb, "src/" + name, "--no-build", "-c", _configuration, "-o", folder, "--nologo");
            Assert.True(exit == 0, output);
            return folder;
        }
    }

    private static string FindRepository([CallerFilePath] string file = "")
    {
        var folder = Path.GetDirectoryName(file)!;
        while (!File.Exists(Path.Combine(folder, "CourseKit.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
