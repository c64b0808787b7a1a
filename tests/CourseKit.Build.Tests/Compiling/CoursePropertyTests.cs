using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CourseKit.Export;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build.Tests;

/// <summary>What holds for any course, from its texts to the files that are published.</summary>
public sealed class CoursePropertyTests
{
    [Fact]
    public void Any_course_is_built_or_reported_and_the_same_each_time() => Property.Holds(
        RandomCourses.All,
        text =>
        {
            var files = RuleExample.Files(text).DistinctBy(file => file.Key).ToList();

            var result = Build(files);
            var again = Build(Enumerable.Reverse(files));

            AssertFindingsLieInTheirFiles(result, files.ToDictionary());
            Assert.Equal(DiagnosticRenderer.Render(result.Report, DiagnosticFormat.Text), DiagnosticRenderer.Render(again.Report, DiagnosticFormat.Text));
            Assert.Equal(result.Files.Select(Bytes), again.Files.Select(Bytes));
            Assert.Equal(result.HasErrors, result.Files.Count == 0);
            var isOurHtml = !files.Any(file => file.Key.EndsWith(".md", StringComparison.Ordinal) && RandomCourses.HasOtherHtml(file.Value));
            foreach (var file in result.Files) AssertSound(file, isOurHtml);
            if (!result.HasErrors) AssertLockHolds(files, result);
        },
        tests: 30);

    private static CompileResult Build(IEnumerable<KeyValuePair<string, string>> files, LockUse use = LockUse.Update) =>
        CourseCompiler.Build(CourseFiles.FromTexts(files), CompileOptions.ForExamples with { Lock = use });

    private static void AssertFindingsLieInTheirFiles(CompileResult result, Dictionary<string, string> files)
    {
        foreach (var finding in result.Report.Diagnostics)
        {
            AssertLies(finding.Location);
            Assert.All(finding.Related, related => AssertLies(related.Location));
            Assert.All(finding.Fix?.Edits ?? [], edit => AssertLies(edit.Location));
            Assert.NotEqual("CK9001", finding.Code);
        }

        foreach (var format in Enum.GetValues<DiagnosticFormat>())
        {
            var shown = DiagnosticRenderer.Render(result.Report, format);
            if (format is DiagnosticFormat.Json or DiagnosticFormat.Sarif) JsonDocument.Parse(shown).Dispose();
        }

        void AssertLies(Location location)
        {
            if (!files.TryGetValue(location.Path, out var text)) Assert.True(location.Span.End == 0, $"{location} is in no file");
            else Assert.True(location.Span.Start >= 0 && location.Span.Start <= location.Span.End && location.Span.End <= text.Length, $"{location} {location.Span} is not in its file");
        }
    }

    private static void AssertSound(OutputFile file, bool isOurHtml)
    {
        var bytes = file.Content is OutputContent.Bytes content ? content.Data : default;
        switch (Path.GetExtension(file.Path))
        {
            case ".html" when isOurHtml:
                AssertHtml(Utf8(bytes));
                break;
            case ".xml":
                XDocument.Parse(Utf8(bytes));
                break;
            case ".json":
                JsonDocument.Parse(bytes).Dispose();
                break;
            case ".apkg":
                Assert.Empty(AnkiPackageReader.Read(file.Path, bytes).Diagnostics);
                break;
            case ".txt":
                Utf8(bytes);
                break;
        }
    }

    private static void AssertHtml(string html)
    {
        try
        {
            new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
        }
        catch (HtmlParseException error)
        {
            Assert.Fail($"{error.Message} at {error.Position} in\n{html}");
        }
    }

    /// <summary>A build with the lock that a build has written changes nothing.</summary>
    private static void AssertLockHolds(List<KeyValuePair<string, string>> files, CompileResult result)
    {
        if (result.LockText is not { } text) return;
        var locked = Build([.. files, new(IdentityLock.FileName, text)], LockUse.Locked);

        Assert.Empty(locked.Report.From(Severity.Error).Diagnostics.Select(finding => finding.ToString()));
        Assert.Null(locked.LockText);
        Assert.Equal(result.Files.Select(Bytes), locked.Files.Select(Bytes));
    }

    private static string Utf8(ReadOnlyMemory<byte> bytes) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.Span);

    private static string Bytes(OutputFile file) =>
        $"{file.Path} {(file.Content is OutputContent.Bytes bytes ? Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes.Data.Span)) : file.Content)}";
}
