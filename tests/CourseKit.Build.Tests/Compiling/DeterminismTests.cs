using System.Text;
using CourseKit.Export;
using CourseKit.Model;
using CourseKit.Syntax;
using FsCheck.Fluent;

namespace CourseKit.Build.Tests;

public sealed class DeterminismTests
{
    private static readonly CompileOptions _options = new() { Publish = new PublishOptions { Now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) } };

    [Fact]
    public void The_same_course_gives_the_same_bytes_whatever_the_order_of_files_and_threads()
    {
        var files = Course().ToList();
        var first = Bytes(files);

        Property.Holds(Gen.Shuffle(files.ToArray()), shuffled => Assert.Equal(first, Bytes(shuffled)), tests: 5);
    }

    [Fact]
    public void Findings_come_in_reading_order_whatever_the_order_of_files_and_threads()
    {
        var files = Enumerable.Range(0, 30).Select(i => KeyValuePair.Create($"p{i}.md", $"---\ntitle: P\ntitle: Q\n---\n\n[x](gone{i}.md)\n")).ToList();
        var first = Findings(files);

        files.Reverse();

        Assert.True(first.Count >= 60);
        Assert.Equal(first, Findings(files));
    }

    private static string Bytes(IEnumerable<KeyValuePair<string, string>> files)
    {
        var result = CourseCompiler.Build(CourseFiles.FromTexts(files), _options);
        Assert.Empty(result.Report.From(Severity.Error).Diagnostics.Select(finding => finding.Message));
        Assert.NotEmpty(result.Files);
        return string.Join('\n', result.Files.Select(file => $"{file.Path} {Content(file.Content)}"));
    }

    private static string Content(OutputContent content) => content switch
    {
        OutputContent.Bytes bytes => Encoding.UTF8.GetString(bytes.Data.Span),
        OutputContent.Copy copy => copy.AssetPath,
        _ => throw new InvalidOperationException(),
    };

    private static List<string> Findings(IEnumerable<KeyValuePair<string, string>> files) =>
        [.. CourseCompiler.Check(CourseFiles.FromTexts(files), _options).Report.Diagnostics.Select(finding => $"{finding.Location.Path}:{finding.Location.Start} {finding.Code}")];

    private static IEnumerable<KeyValuePair<string, string>> Course()
    {
        yield return new("course.yml", "title: Week\nbase_url: https://example.org/\n");
        yield return new("content/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        for (var i = 0; i < 30; i++)
        {
            yield return new(
                $"content/unit{i % 4}/page{i}.md",
                $"---\ntitle: Page {i}\ntags: [t{i % 3}]\ndate: 2025-01-{i + 1:00}\n---\n\n## Part\n\nText of *page* {i}, [next](page{(i + 4) % 28}.md).\n\n{{{{< orbit_review >}}}}\nWhat is {i}?\nA number.\n{{{{< /orbit_review >}}}}\n");
        }
    }
}
