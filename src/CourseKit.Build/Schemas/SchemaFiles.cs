using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>The JSON Schemas beside a course, for editors.</summary>
public static class SchemaFiles
{
    public const string OfCourse = "course.schema.json";
    public const string OfFrontMatter = "frontmatter.schema.json";

    /// <summary>The one that every editor's checker reads; those of Markdown front matter read no newer one (tried).</summary>
    internal const string Dialect = "http://json-schema.org/draft-07/schema#";

    /// <summary>The files are the author's to read and to compare: indented, and with quotes and dashes as they are.</summary>
    private static readonly JsonSerializerOptions _options =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Takes a course, gives the text of each schema by the name of its file. Records that are wrong are findings, and then there are none.
    /// </summary>
    public static (IReadOnlyDictionary<string, string> Files, DiagnosticReport Report) Create(
        CourseFiles files, CancellationToken cancellation = default)
    {
        var records = InternalFailureException.Guard("*.cs", () => CourseRecords.Read(files, cancellation));
        var found = files.Diagnostics.Concat(records.Diagnostics).Where(finding => finding.Severity == Severity.Error).ToList();
        var report = DiagnosticReport.Of(found, files.CSharp, files.DisplayFolder);
        if (found.Count > 0) return (new Dictionary<string, string>(), report);
        // What is wrong in course.yml is for check to say, and no reason to leave an editor without its schema.
        var settings = CourseSettingsBinder.Bind(files.Settings, files.FolderName, Rules.All, []);
        var sources = settings.Sources.Select(source => source.Key).ToList();
        return (new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [OfCourse] = Text(CourseSchema.Create()),
            [OfFrontMatter] = Text(FrontMatterSchema.Create(records.Schema, sources)),
        }, report);
    }

    /// <summary>Writes those that changed, each as a whole; gives the names of those written, and why one could not be.</summary>
    public static (IReadOnlyList<string> Written, Diagnostic? Problem) Write(IReadOnlyDictionary<string, string> files, CoursePlace place)
    {
        var written = new List<string>();
        foreach (var (name, text) in files)
        {
            try
            {
                if (WriteOne(Path.Combine(place.Folder, name), text)) written.Add(name);
            }
            catch (Exception exception) when (OutputFailure.ReasonOf(exception) is not null)
            {
                var problem = OutputNotWritable.At(DiagnosticReport.Display(place.Display, name), OutputFailure.ReasonOf(exception)!);
                return (written, problem with { Hint = "Make the course folder writable." });
            }
        }

        return (written, null);
    }

    private static bool WriteOne(string path, string text)
    {
        if (File.Exists(path) && !SpecialFiles.IsSpecialAt(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == text) return false;
        WholeFile.Replace(RealPath.Of(path) ?? path, text, () => { });
        return true;
    }

    private static string Text(JsonObject schema) => schema.ToJsonString(_options) + "\n";
}
