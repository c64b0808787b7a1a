using System.Xml.Linq;

namespace CourseKit.House.Tests;

/// <summary>A generator that the compiler passes over only warns, and leaves the build green.</summary>
public sealed class CompilerTrapTests
{
    private static readonly string[] _silent = ["CS8784", "CS8785", "CS9057"];

    [Fact]
    public void The_warnings_of_a_generator_that_did_not_run_are_errors_here_and_in_every_project_that_takes_the_package()
    {
        Assert.Subset(WarningsAsErrors("Directory.Build.props"), _silent.Append("NU1603").ToHashSet());
        Assert.Subset(WarningsAsErrors("src/CourseKit.Generator/build/CourseKit.props"), _silent.ToHashSet());
    }

    /// <summary>The one of two arguments is not in .NET Framework, on which the MSBuild of Visual Studio runs.</summary>
    [Fact]
    public void Targets_that_go_into_other_projects_make_paths_full_with_what_every_MSBuild_has()
    {
        var files = Repository.Files("src", "*.targets").Concat(Repository.Files("src", "*.props"));

        Assert.All(files, file => Assert.DoesNotContain("::GetFullPath(", Repository.Read(file), StringComparison.Ordinal));
    }

    [Fact]
    public void The_compiler_that_the_generator_is_built_for_is_pinned_to_one_version()
    {
        var versions = XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .Where(item => item.Attribute("Include")!.Value.StartsWith("Microsoft.CodeAnalysis.CSharp", StringComparison.Ordinal)).Select(item => item.Attribute("Version")!.Value);

        // A newer one than that of the SDK is skipped (CS9057), and a version that is not served floats upwards (NU1603).
        Assert.All(versions, version => Assert.Matches(@"^\[\d+\.\d+\.\d+\]$", version));
        Assert.NotEmpty(versions);
    }

    private static HashSet<string> WarningsAsErrors(string file) =>
        [.. XDocument.Parse(Repository.Read(file)).Descendants("WarningsAsErrors").SelectMany(item => item.Value.Split(';'))];
}
