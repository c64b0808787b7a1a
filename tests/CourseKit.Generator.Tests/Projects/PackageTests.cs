using System.IO.Compression;
using System.Xml.Linq;

namespace CourseKit.Generator.Tests;

/// <summary>What would leave a course unchecked and its build green: a generator that is not found, cannot be loaded, or is not run again.</summary>
public sealed class PackageTests
{
    private const string Lamp = "=== content/lamp.md\n---\ntitle: The lamp\n---\n{{< orbit_review >}}\nWhat is a lamp? {#lamp importance=5}\nA light.\n{{< /orbit_review >}}\n";

    [Fact]
    public void The_package_holds_whatever_the_generator_loads_beside_it_and_depends_on_no_other()
    {
        using var package = ZipFile.OpenRead(ConsumerProject.PackageFile);
        var files = package.Entries.Select(entry => entry.FullName).ToHashSet();

        Assert.Equal(
            [
                "CourseKit.Course.dll", "CourseKit.Diffs.dll", "CourseKit.Generator.dll", "CourseKit.Identity.dll", "CourseKit.Lint.dll",
                "CourseKit.Pages.dll", "CourseKit.Schema.dll", "CourseKit.Syntax.dll",
                "DiffPlex.dll", "Markdig.dll", "YamlDotNet.dll",
            ],
            files.Where(file => file.StartsWith("analyzers/dotnet/cs/", StringComparison.Ordinal)).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Subset(files, new HashSet<string> { "build/CourseKit.props", "build/CourseKit.targets", "lib/netstandard2.0/CourseKit.Metadata.dll", "README.md" });
        using var nuspec = package.GetEntry("CourseKit.nuspec")!.Open();
        Assert.DoesNotContain(XDocument.Load(nuspec).Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Fact]
    public void A_project_that_only_refers_to_a_course_is_no_course()
    {
        using var course = ConsumerProject.FromPackage(
            "=== Facts.cs\nnamespace Consumer;\n[PromptMetadata] public sealed record Facts { public int Importance { get; init; } }\n=== Program.cs\nreturn;\n" + Lamp);
        course.Write("Directory.Build.props", "<Project />");
        course.Write("Course.csproj", File.ReadAllText(Path.Combine(course.Folder, "Course.csproj")).Replace("PrivateAssets=\"all\"", "", StringComparison.Ordinal)
            .Replace("<RootNamespace>", "<DefaultItemExcludes>$(DefaultItemExcludes);App/**</DefaultItemExcludes><RootNamespace>", StringComparison.Ordinal));
        course.Write("App/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><RestorePackagesPath>$(MSBuildProjectDirectory)/../restored</RestorePackagesPath></PropertyGroup>
              <ItemGroup><ProjectReference Include="../Course.csproj" /></ItemGroup>
            </Project>
            """);
        course.Write("App/notes.md", "---\nweigth: 3\n---\n");
        course.Write("App/Program.cs", "System.Console.WriteLine(Consumer.Course.Prompts.Lamp.Metadata.Importance + Consumer.Course.Pages.All.Count);\n");

        var built = course.Build("Course.csproj");
        Assert.True(built.Exit == 0, built.Output);

        var (exit, findings, output) = course.Build("App/App.csproj");

        Assert.True(exit == 0, output);
        Assert.Empty(findings);
    }

    [Fact]
    public void A_generator_that_cannot_be_loaded_fails_the_build()
    {
        using var project = ConsumerProject.FromPackage("=== Program.cs\nreturn;\n" + Lamp);
        project.Write("Directory.Build.targets", """
            <Project>
              <Target Name="LoseOne" BeforeTargets="CoreCompile">
                <ItemGroup><Analyzer Remove="@(Analyzer)" Condition="'%(Filename)' == 'CourseKit.Syntax'" /></ItemGroup>
              </Target>
            </Project>
            """);

        // By a compiler of its own: one that serves other builds may have it loaded.
        var (exit, findings, output) = project.Build("-p:UseSharedCompilation=false");

        Assert.True(exit == 1, output);
        Assert.Contains(findings, line => line.Contains("error CS8784", StringComparison.Ordinal) || line.Contains("error CS8785", StringComparison.Ordinal));
    }

    [Fact]
    public void The_compiler_finds_an_edited_cloze_in_the_lock_and_loads_nothing_that_compares_words()
    {
        const string Page = "---\ntitle: The lamp\n---\n{{< orbit_review >}}\nC: A {lamp} burns {oil}. {#lamp}\n{{< /orbit_review >}}\n";
        using var project = ConsumerProject.FromPackage(
            "=== Program.cs\nSystem.Console.WriteLine(Consumer.Course.Prompts.Lamp.Question);\n");
        project.Write("content/lamp.md", Page);
        var (built, said) = ConsumerProject.Coursekit(project.Folder, "build", "--output", "dist");
        Assert.True(built == 0, said);
        project.Write("content/lamp.md", Page.Replace("{oil}", "{lamp oil} in {rooms}", StringComparison.Ordinal));
        project.Write("Directory.Build.targets", """
            <Project>
              <Target Name="LoseTwo" BeforeTargets="CoreCompile">
                <ItemGroup>
                  <Analyzer Remove="@(Analyzer)" Condition="'%(Filename)' == 'CourseKit.Diffs' or '%(Filename)' == 'DiffPlex'" />
                </ItemGroup>
              </Target>
            </Project>
            """);

        var (exit, findings, output) = project.Build("-p:UseSharedCompilation=false");

        Assert.True(exit == 0, output);
        Assert.Empty(findings);
        Assert.Equal("A {lamp} burns {lamp oil} in {rooms}.", project.RunProgram().Trim());
    }

    [Fact]
    public void Two_courses_of_which_one_uses_the_catalog_and_the_records_of_the_other_build_together()
    {
        using var first = ConsumerProject.FromPackage(
            "=== Facts.cs\nnamespace Consumer;\n[CourseKit.Metadata.PromptMetadata] public sealed record Facts { public int Importance { get; init; } }\n=== Program.cs\nreturn;\n" + Lamp);
        using var second = ConsumerProject.FromPackage(
            """
            === Program.cs
            System.Console.WriteLine($"{Second.Course.Pages.Wick.Title}, {Consumer.Course.Pages.Lamp.Title}, {Consumer.Course.Prompts.Lamp.Metadata.Importance}");
            === content/wick.md
            ---
            title: The wick
            ---
            Text.
            """);
        second.Write("Directory.Build.props", "<Project><PropertyGroup><CourseKitNamespace>Second</CourseKitNamespace><AssemblyName>Second</AssemblyName></PropertyGroup></Project>");
        second.Write("Directory.Build.targets", $"""<Project><ItemGroup><ProjectReference Include="{first.Folder}/Course.csproj" /></ItemGroup></Project>""");
        var built = first.Build();
        Assert.True(built.Exit == 0, built.Output);

        var (exit, findings, output) = second.Build();

        Assert.True(exit == 0, output);
        Assert.Empty(findings);
        Assert.Equal("The wick, The lamp, 5", second.RunProgram("Second").Trim());
    }
}
