namespace CourseKit.Generator.Tests;

/// <summary>What an author's <c>dotnet build</c> prints. Few tests, since each build takes seconds.</summary>
public sealed class ConsumerTests
{
    private const string Files =
        """
        === Program.cs
        System.Console.WriteLine(Consumer.Course.Pages.Lamp.Title + ": " + Consumer.Course.Prompts.Lamp.Answer + " " + Consumer.Course.Prompts.Lamp.Metadata.Importance);
        === Facts.cs
        [PromptMetadata]
        public sealed record Facts
        {
            public int Importance { get; init; } = 3;
        }
        === course.yml
        title: Lamps
        === content/_index.md
        ---
        title: Home
        ---
        See [the lamp](lamp.md) and ![it](lamp.svg).
        === content/lamp.svg
        <svg xmlns="http://www.w3.org/2000/svg"/>
        === content/lamp.md
        ---
        title: The lamp
        ---
        A lamp gives light.

        {{< orbit_review >}}
        What is a lamp? {#lamp importance=5}
        A light.
        {{< /orbit_review >}}
        """;

    [Fact]
    public void A_package_brings_all_that_the_generator_needs_and_severities_are_set_as_for_any_analyzer()
    {
        using var project = ConsumerProject.FromPackage(Files);

        var good = project.Build();
        Assert.True(good.Exit == 0, good.Output);
        Assert.Empty(good.Findings);
        Assert.Equal("The lamp: A light. 5", project.RunProgram().Trim());

        // A page that is deleted has no date that MSBuild could compare; the next build must notice all the same.
        project.Delete("content/lamp.svg");
        project.Write("content/wick.md", "---\ntitle: The wick\nweigth: 3\n---\nText with a [link](nothing.md).\n");
        var bad = project.Build();
        Assert.Equal(1, bad.Exit);
        Assert.Equal(
            ["content/_index.md(4,35): error CK4123", "content/wick.md(3,1): warning CK1052", "content/wick.md(5,20): error CK4120"],
            Places(bad.Findings));

        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CK4120.severity = suggestion\ndotnet_diagnostic.CK1052.severity = error\n");
        var configured = project.Build("-p:NoWarn=CK4123");
        Assert.Equal(["content/wick.md(3,1): error CK1052"], Places(configured.Findings));
    }

    [Fact]
    public void A_reference_to_the_project_brings_the_same()
    {
        using var project = ConsumerProject.FromProject(Files.Replace("lamp.md)", "lump.md)", StringComparison.Ordinal));

        var (exit, findings, output) = project.Build();

        Assert.True(exit == 1, output);
        Assert.Equal(["content/_index.md(4,16): error CK4120"], Places(findings));
    }

    [Fact]
    public void The_example_course_prints_its_syllabus_from_the_catalog()
    {
        var folder = Path.Combine(ConsumerProject.Repository, "course");

        var (exit, output) = ConsumerProject.Dotnet(folder, "run", "--nologo", "-p:BuildProjectReferences=false");

        Assert.True(exit == 0, output);
        Assert.StartsWith("Missing the Mark", output, StringComparison.Ordinal);
        Assert.Matches("(?m)^1\\. Outer: the goal we write +Easy +Medium +Hard +Unrated$", output);
        Assert.Matches("(?m)^  Reward tampering +2 +3 +1 +1$", output);
    }

    private static IEnumerable<string> Places(IEnumerable<string> findings) =>
        findings.Select(finding => finding.Split(": ") is [var place, var code, ..] ? $"{place}: {code}" : finding);
}
