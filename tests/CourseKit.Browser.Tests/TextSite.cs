using CourseKit.Build;
using CourseKit.Export;

namespace CourseKit.Browser.Tests;

/// <summary>A site of a course that is written in a test.</summary>
internal static class TextSite
{
    /// <param name="files">Paths of the course with their texts.</param>
    public static Dictionary<string, byte[]> Build(params (string Path, string Text)[] files)
    {
        var texts = files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        var result = CourseCompiler.Build(CourseFiles.FromTexts(texts), CompileOptions.ForExamples);
        Assert.Empty(result.Report.Diagnostics.Where(finding => finding.Severity == CourseKit.Syntax.Severity.Error).Select(finding => finding.Message));
        return result.Files.Where(file => file.Path.StartsWith("site/", StringComparison.Ordinal)).ToDictionary(
            file => file.Path["site/".Length..],
            file => file.Content switch
            {
                OutputContent.Bytes bytes => bytes.Data.ToArray(),
                OutputContent.Copy copy => System.Text.Encoding.UTF8.GetBytes(texts[copy.AssetPath]),
                _ => throw new InvalidOperationException(),
            },
            StringComparer.Ordinal);
    }
}
