using System.Text.RegularExpressions;

namespace CourseKit.Generator.Tests;

/// <summary>Ten mistakes in the metadata of a copy of the example course, as an author with an IDE and one without are told of them.</summary>
public sealed class PlantedMistakesTests
{
    private const string Inner = "content/inner/inner-alignment/index.md";
    private const string Mesa = "content/inner/mesa-optimizers/index.md";
    private const string Means = "content/inner/instrumental-convergence/index.md";
    private const string Gaming = "content/outer/specification-gaming/index.md";
    private const string Intent = "content/outer/intent-alignment.md";

    /// <summary>What stands once in a file, what is put in its place, and the code that this must give.</summary>
    private static readonly (string Path, string Right, string Wrong, string Code)[] _mistakes =
    [
        (Inner, "{#proxy-alignment difficulty=easy", "{#proxy-alignment dificulty=easy", "CK7001"),
        (Inner, "{#deceptive-alignment difficulty=hard", "{#deceptive-alignment importance=high", "CK7002"),
        (Gaming, "\ndescription: ", "\n# description: ", "CK7003"),
        (Mesa, "{#optimizer .core difficulty=easy", "{#optimizer .core importance=9", "CK7004"),
        (Intent, "{#intent-alignment .core difficulty=easy importance=5 outcome=IA ", "{#intent-alignment .core difficulty=easy importance=5 outcome=ia ", "CK7005"),
        (Inner, "{#inner-alignment .core difficulty=easy", "{#inner-alignment .core difficulty=esay", "CK7006"),
        (Means, "{#staying-on .core difficulty=easy", "{#staying-on .core reviewedOn=2026-02-30", "CK7007"),
        (Means, "{#orthogonality difficulty=medium", "{#orthogonality prerequisite=mesa-optimisers", "CK7010"),
        (Gaming, "{#specification-gaming .core difficulty=easy source=\"krakovna2020\"", "{#specification-gaming .core difficulty=easy source=\"krakovna2002\"", "CK7012"),
        (Inner, "{difficulty=hard source=\"hubinger2019\"", "{#proxy-alignment difficulty=hard source=\"hubinger2019\"", "CK3050"),
    ];

    [Fact]
    public void The_compiler_and_the_command_line_report_ten_planted_mistakes_in_the_same_ten_lines()
    {
        using var project = ConsumerProject.FromProject("=== course.yml\ntitle: Copy\n");
        Copy(project);
        foreach (var (path, right, wrong, _) in _mistakes) Plant(project, path, right, wrong);

        var build = project.Build();
        var (exit, check) = ConsumerProject.Coursekit(project.Folder, "check", ".", "--format", "msbuild", "--quiet", "--now", "2026-11-01");

        Assert.Equal((1, 1), (build.Exit, exit));
        var compiler = Errors(build.Findings);
        Assert.True(compiler.Count == _mistakes.Length, build.Output);
        Assert.All(compiler, line => Assert.Matches(@"^content/[^(]+\(\d+,\d+\): error CK\d{4}: .", line));
        Assert.Equal(_mistakes.Select(mistake => mistake.Code).Order(StringComparer.Ordinal), compiler.Select(line => Regex.Match(line, @"error (CK\d{4})").Groups[1].Value).Order(StringComparer.Ordinal));
        Assert.Equal(compiler, Errors(check.Split('\n')));
    }

    private static List<string> Errors(IEnumerable<string> lines) =>
        [.. lines.Select(line => line.Trim()).Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static void Copy(ConsumerProject project)
    {
        var course = Path.Combine(ConsumerProject.Repository, "course");
        foreach (var file in Directory.EnumerateFiles(course, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(course, file).Replace('\\', '/');
            if (path.Split('/')[0] is "bin" or "obj" or "dist" || path == "packages.lock.json") continue;
            project.Write(path, File.ReadAllText(file).Replace("../src/", $"{ConsumerProject.Repository}/src/", StringComparison.Ordinal));
        }

        // The repository says these for the example; an author's project does so itself.
        project.Write("Directory.Build.props", "<Project><PropertyGroup><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup></Project>");
        // Only pages are asked for something here, since the example's own record requires nothing.
        project.Write("PageFacts.cs", "namespace Misalignment;\n\n[CourseKit.Metadata.PageMetadata]\npublic sealed record PageFacts\n{\n    public required string Description { get; init; }\n}\n");
    }

    private static void Plant(ConsumerProject project, string path, string right, string wrong)
    {
        var text = File.ReadAllText(Path.Combine(project.Folder, path));
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0 && text.IndexOf(right, at + 1, StringComparison.Ordinal) < 0, $"'{right}' stands not once in {path}.");
        project.Write(path, text.Replace(right, wrong, StringComparison.Ordinal));
    }
}
