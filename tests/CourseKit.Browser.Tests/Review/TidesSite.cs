using CourseKit.Build;
using CourseKit.Export;

namespace CourseKit.Browser.Tests;

/// <summary>A course of two pages and four questions, one of them with two deletions.</summary>
internal static class TidesSite
{
    public const string Page = "tides/";

    /// <param name="question">The first question of the page, whose id stays.</param>
    public static IReadOnlyDictionary<string, byte[]> Build(string question = "How many tides are there a day?", string settings = "")
    {
        KeyValuePair<string, string>[] texts =
        [
            KeyValuePair.Create("course.yml", $"title: The shore\nid: shore\n{settings}"),
            KeyValuePair.Create("content/tides.md", $$"""
                ---
                title: Tides
                weight: 1
                ---

                The sea comes up the slip twice a day, and twice it goes down again.

                {{"{{< orbit_review >}}"}}
                Q: {{question}} {#count}
                A: Two, **as a rule**.

                Q: What pulls the sea? {#pull}
                A: The moon, and with less force the sun.

                C: The {moon|a body} pulls the {sea}. {#pulls}
                {{"{{< /orbit_review >}}"}}
                """),
            KeyValuePair.Create("content/moon.md", """
                ---
                title: The moon
                weight: 2
                ---

                It goes round in about a month.

                {{< orbit_review >}}
                Q: How long does the moon take? {#month}
                A: About a month.
                {{< /orbit_review >}}
                """),
        ];
        var result = CourseCompiler.Build(CourseFiles.FromTexts(texts), CompileOptions.ForExamples);
        Assert.Empty(result.Report.Diagnostics.Where(finding => finding.Severity == CourseKit.Syntax.Severity.Error).Select(finding => finding.Message));
        return result.Files.Where(file => file.Path.StartsWith("site/", StringComparison.Ordinal))
            .ToDictionary(file => file.Path["site/".Length..], file => ((OutputContent.Bytes)file.Content).Data.ToArray(), StringComparer.Ordinal);
    }
}
