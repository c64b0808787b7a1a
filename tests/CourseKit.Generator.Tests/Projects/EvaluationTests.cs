namespace CourseKit.Generator.Tests;

/// <summary>What MSBuild makes of a project before anything is built: which files are watched, handed to the compiler and taken for C#.</summary>
public sealed class EvaluationTests : IDisposable
{
    private readonly ConsumerProject _project = ConsumerProject.FromProject(
        """
        === Facts.cs
        public sealed record Facts;
        === content/lamp.md
        ---
        title: The lamp
        ---
        === artifacts/bin/Course/readme.md
        Made by a build.
        === Generated/CourseKit.Generator/CourseKit.Generator.CourseGenerator/Course.g.cs
        Made by a build.
        """);

    public void Dispose() => _project.Dispose();

    [Fact]
    public void The_files_of_the_course_are_watched()
    {
        Assert.Contains("content/lamp.md", Evaluated("Watch"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_builds_make_is_no_part_of_the_course_wherever_it_goes()
    {
        Assert.Contains("artifacts/bin/Course/readme.md", Evaluated("AdditionalFiles"), StringComparison.Ordinal);
        Assert.DoesNotContain("artifacts/", Evaluated("AdditionalFiles", $"-p:ArtifactsPath={_project.Folder}/artifacts"), StringComparison.Ordinal);
        Assert.Contains("Course.g.cs", Evaluated("Compile"), StringComparison.Ordinal);
        Assert.DoesNotContain("Course.g.cs", Evaluated("Compile", "-p:CompilerGeneratedFilesOutputPath=Generated"), StringComparison.Ordinal);
        Assert.DoesNotContain("Course.g.cs", Evaluated("AdditionalFiles", "-p:CompilerGeneratedFilesOutputPath=Generated"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(true, "-p:LangVersion=latest")]
    [InlineData(true, "-p:LangVersion=10")]
    [InlineData(true, "-p:TargetFramework=netstandard2.0", "-p:LangVersion=14")]
    [InlineData(false, "-p:TargetFramework=netstandard2.0")]
    [InlineData(false, "-p:LangVersion=7.3")]
    [InlineData(false, "-p:CourseKitUsing=false")]
    public void The_using_for_records_is_given_where_the_language_has_such(bool isGiven, params string[] properties)
    {
        Assert.Equal(isGiven, Evaluated("Using", properties).Contains("CourseKit.Metadata", StringComparison.Ordinal));
    }

    private string Evaluated(string item, params string[] properties)
    {
        var (exit, output) = ConsumerProject.Dotnet(_project.Folder, ["msbuild", $"-getItem:{item}", .. properties]);
        Assert.True(exit == 0, output);
        return output;
    }
}
