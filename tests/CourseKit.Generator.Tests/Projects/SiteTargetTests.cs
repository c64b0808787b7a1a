namespace CourseKit.Generator.Tests;

/// <summary><c>dotnet build -t:Site</c>, and the property that does the same with every build.</summary>
public sealed class SiteTargetTests
{
    private const string Page = "content/lamp.md";

    private const string Files =
        """
        === Program.cs
        System.Console.WriteLine(Consumer.Course.Pages.Lamp.Title);
        === course.yml
        title: Lamps
        id: lamps
        === content/_index.md
        ---
        title: Home
        ---
        === content/lamp.md
        ---
        title: The lamp
        ---
        {{< orbit_review >}}
        What is a lamp? {#lamp}
        A light.
        {{< /orbit_review >}}
        """;

    private static readonly string[] _made = ["dist/site/index.html", "dist/site/lamp/index.html", "dist/decks/lamps.apkg"];

    [Fact]
    public void A_package_builds_site_and_decks_when_asked_and_only_then()
    {
        using var project = ConsumerProject.FromPackage(Files);

        CheckTarget(project);

        // By the property, and with a mistake that only the command line can see: it comes through as an error of the build.
        project.Write("templates/page.html", "<html>{{ page.titel }}</html>");
        var before = project.FilesIn("dist");
        var (exit, findings, output) = project.Build("-p:CourseKitSite=true");
        Assert.True(exit != 0, output);
        Assert.Contains(findings, line => line.StartsWith("templates/page.html(1,15): error CK5121: ", StringComparison.Ordinal));
        Assert.Equal(before, project.FilesIn("dist"));
    }

    [Fact]
    public void Each_warning_is_told_once_and_one_that_is_an_error_of_the_project_keeps_the_last_output()
    {
        using var project = ConsumerProject.FromPackage(Files);
        // A warning of the compiler's, and one that only decks give.
        project.Write(Page, Files.Split($"=== {Page}\n")[1].Replace("title: The lamp", "title: The lamp\nweigth: 3", StringComparison.Ordinal)
            .Replace("A light.", "A light. ![of mine](https://example.org/lamp.png)", StringComparison.Ordinal));

        var site = project.Build("-p:CourseKitSite=true");

        Assert.True(site.Exit == 0, site.Output);
        // The summary at the end says all again.
        var told = site.Output.Split("Build succeeded")[0];
        Assert.Equal((1, 1), (told.Split("warning CK1052").Length - 1, told.Split("warning CK6120").Length - 1));

        var before = project.FilesIn("dist");
        project.Write("content/wick.md", "---\ntitle: The wick\n---\nA wick burns.\n");
        var strict = project.Build("-p:CourseKitSite=true", "-p:TreatWarningsAsErrors=true", "-p:NoWarn=CK1052");
        Assert.True(strict.Exit == 1, strict.Output);
        Assert.Contains(strict.Findings, line => line.Contains("error CK6120", StringComparison.Ordinal));
        Assert.Equal(before, project.FilesIn("dist"));
        var one = project.Build("-t:Site", "-p:WarningsAsErrors=\"CK1052,CK6120\"", "-p:NoWarn=CK1052");
        Assert.True(one.Exit == 1, one.Output);
        Assert.Equal(before, project.FilesIn("dist"));
        var quiet = project.Build("-t:Site", "-p:TreatWarningsAsErrors=true", "-p:NoWarn=\"CK1052;CK6120\"");
        Assert.True(quiet.Exit == 0, quiet.Output);
        Assert.Empty(quiet.Findings);
        Assert.NotEqual(before, project.FilesIn("dist"));
    }

    [Fact]
    public void A_reference_to_the_project_builds_site_and_decks_when_asked_and_only_then()
    {
        using var project = ConsumerProject.FromProject(Files);

        CheckTarget(project);

        project.Write(Page, Files.Split($"=== {Page}\n")[1].Replace("A light.", "A thing that gives light.", StringComparison.Ordinal));
        var before = project.FilesIn("dist");
        var (exit, _, output) = project.Build("-p:CourseKitSite=true");
        Assert.True(exit == 0, output);
        Assert.NotEqual(before["dist/site/lamp/index.html"], project.FilesIn("dist")["dist/site/lamp/index.html"]);
    }

    private static void CheckTarget(ConsumerProject project)
    {
        var check = project.Build();
        Assert.True(check.Exit == 0, check.Output);
        Assert.Empty(project.FilesIn("dist"));

        var site = project.Build("-t:Site");
        Assert.True(site.Exit == 0, site.Output);
        var made = project.FilesIn("dist");
        Assert.Subset(made.Keys.ToHashSet(), _made.ToHashSet());

        // A mistake in the course stops the target before it starts, and what readers have stays.
        var right = File.ReadAllText(Path.Combine(project.Folder, Page));
        project.Write(Page, right.Replace("title: The lamp", "title: The new lamp\ntitle: Twice", StringComparison.Ordinal));
        var failed = project.Build("-t:Site");
        Assert.True(failed.Exit == 1, failed.Output);
        Assert.Contains(failed.Findings, line => line.StartsWith($"{Page}(3,1): error CK1005: ", StringComparison.Ordinal));
        Assert.Equal(made, project.FilesIn("dist"));
        project.Write(Page, right);
    }
}
