using CourseKit.Build;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export.Tests;

/// <summary>A small course of texts, compiled and exported.</summary>
internal sealed class TestSite
{
    private readonly Dictionary<string, OutputFile> _files;

    private TestSite(Course course, ExportResult result)
    {
        Course = course;
        Findings = result.Diagnostics;
        _files = result.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    public Course Course { get; }

    /// <summary>What the export found, the theme's check included.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    public IEnumerable<OutputFile> Files => _files.Values;

    public IEnumerable<string> Paths => _files.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text of a file of the site.</summary>
    public string this[string path] => SiteStructure.TextOf(_files["site/" + path]);

    /// <param name="course">One text a file, each after a line <c>=== path</c>.</param>
    public static TestSite Of(string course)
    {
        var files = CourseFiles.FromTexts(Split(course));
        var compiled = CourseCompiler.Understand(files, CompileOptions.ForExamples).Course;
        var theme = Theme.Create(files.Templates.Select(ThemeFileOf), []);
        var result = new SiteExporter().Plan(compiled, theme.Theme).RunAll();
        return new TestSite(compiled, result with { Diagnostics = [.. theme.Diagnostics, .. result.Diagnostics] });
    }

    private static ThemeFile ThemeFileOf(SourceText template) => new ThemeFile.Text(ThemeFile.NameOf(template.Path)!, template);

    private static IEnumerable<KeyValuePair<string, string>> Split(string course)
    {
        foreach (var part in ("\n" + course).Split("\n=== ").Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            yield return KeyValuePair.Create(part[..end].Trim(), part[(end + 1)..] + "\n");
        }
    }
}
