using CourseKit.Build;
using CourseKit.Export;

namespace CourseKit.Browser.Tests;

/// <summary>A course of a few texts, built in memory.</summary>
internal static class SmallSite
{
    /// <param name="files">Texts by their paths; what is no page of Markdown comes along unchanged.</param>
    public static IReadOnlyDictionary<string, byte[]> Build(params (string Path, string Text)[] files)
    {
        var texts = files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        var result = CourseCompiler.Build(CourseFiles.FromTexts(texts), CompileOptions.ForExamples);
        Assert.Empty(result.Report.Diagnostics.Where(finding => finding.Severity == Syntax.Severity.Error).Select(finding => finding.Message));
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
