using System.Text;
using CourseKit.Build;
using CourseKit.Model;
using CourseKit.Syntax;
using CourseKit.Typesetting;

namespace CourseKit.Export.Tests;

/// <summary>A small course of texts, compiled and exported.</summary>
internal sealed class TestSite
{
    private readonly Dictionary<string, OutputFile> _files;

    private TestSite(Course course, ReadStart? read, ExportResult result)
    {
        Course = course;
        Read = read;
        Findings = result.Diagnostics;
        _files = result.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    public Course Course { get; }

    /// <summary>Looks into the course's files.</summary>
    public ReadStart? Read { get; }

    /// <summary>What the front end found.</summary>
    public IEnumerable<string> Mistakes => Course.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(Line);

    /// <summary>What the export found, the theme's check included.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    public IEnumerable<string> FindingLines => Findings.Select(Line);

    public IEnumerable<OutputFile> Files => _files.Values;

    public IEnumerable<string> Paths => _files.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text of a file of the site.</summary>
    public string this[string path] => SiteStructure.TextOf(File(path));

    public OutputFile File(string path) => _files["site/" + path];

    /// <param name="course">One text a file, each after a line <c>=== path</c>.</param>
    /// <param name="files">Bytes of files of the course, in place of its texts.</param>
    /// <param name="typesetter">Null to leave formulas and code as they are.</param>
    public static TestSite Of(string course, IReadOnlyDictionary<string, byte[]>? files = null, Typesetter? typesetter = null)
    {
        var texts = Split(course).ToList();
        var compiled = CourseCompiler.Understand(CourseFiles.FromTexts(texts), CompileOptions.ForExamples).Course;
        var templates = texts.Where(text => ThemeFile.NameOf(text.Key) is not null).Select(text => new SourceText(text.Key, text.Value)).ToList();
        var theme = Theme.Create(
            templates.Select(source => new ThemeFile.Text(ThemeFile.NameOf(source.Path)!, source)), Shortcodes.With(templates, []), compiled.Settings.Language);
        ReadStart read = (path, most) => BytesOf(path).AsMemory()[..Math.Min(most, BytesOf(path).Length)];
        return Export(compiled, theme, read, typesetter);

        byte[] BytesOf(string path) => files?.GetValueOrDefault(path) ?? Encoding.UTF8.GetBytes(texts.Single(text => text.Key == path).Value);
    }

    /// <summary>A course that is one file.</summary>
    public static TestSite OfFile(string path, string text)
    {
        var input = new CourseInput
        {
            Layout = CourseLayout.OfFile(path),
            FolderName = Path.GetFileNameWithoutExtension(path),
            Content = [new SourceText(path, text)],
            Shortcodes = Shortcodes.All,
            Publish = CompileOptions.ForExamples.Publish,
        };
        return Export(FrontEnd.Compile(input, Rules.All), Theme.Create([], Shortcodes.All));
    }

    private static TestSite Export(Course course, ThemeResult theme, ReadStart? read = null, Typesetter? typesetter = null)
    {
        var result = new SiteExporter().Plan(course, theme.Theme, read, typesetter).RunAll();
        return new TestSite(course, read, result with { Diagnostics = [.. theme.Diagnostics.Concat(result.Diagnostics).Distinct()] });
    }

    private static string Line(Diagnostic finding) =>
        $"{finding.Location.Path}({finding.Location.Start.Line},{finding.Location.Start.Column}): {finding.Message}";

    public static IEnumerable<KeyValuePair<string, string>> Split(string course)
    {
        foreach (var part in ("\n" + course).Split("\n=== ").Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            yield return KeyValuePair.Create(part[..end].Trim(), part[(end + 1)..] + "\n");
        }
    }
}
