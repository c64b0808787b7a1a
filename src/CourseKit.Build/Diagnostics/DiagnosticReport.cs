using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>The findings of a run with what is needed to show them. Paths are such as the user can open from the current folder.</summary>
/// <param name="Diagnostics">In reading order, as programs get them; people see them by <see cref="FindingRank"/>.</param>
/// <param name="Sources">The texts that source lines are quoted from, by the path that locations name.</param>
public sealed record DiagnosticReport(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyDictionary<string, SourceText> Sources)
{
    public static DiagnosticReport Empty { get; } = new([], new Dictionary<string, SourceText>());

    /// <summary>Findings beyond <see cref="FindingLimit"/>: counted, and not listed.</summary>
    public IReadOnlyList<Diagnostic> LeftOut { get; init; } = [];

    public int Errors => Count(Severity.Error);

    public int Warnings => Count(Severity.Warning);

    public int Hints => Count(Severity.Hint);

    /// <summary>Makes a report of findings whose paths are relative to a course folder.</summary>
    /// <param name="diagnostics">In any order; the report is in reading order, and what is said twice at one place is said once.</param>
    /// <param name="sources">The texts of the course.</param>
    /// <param name="folder">The course folder as the user gave it; empty for the current folder.</param>
    public static DiagnosticReport Of(IEnumerable<Diagnostic> diagnostics, IEnumerable<SourceText> sources, string folder)
    {
        var shown = diagnostics.Distinct().Select(diagnostic => diagnostic with
        {
            Location = Display(folder, diagnostic.Location),
            Related = diagnostic.Related.Select(related => related with { Location = Display(folder, related.Location) })
                .ToEquatableArray(),
            Fix = diagnostic.Fix is { } fix
                ? fix with { Edits = fix.Edits.Select(edit => edit with { Location = Display(folder, edit.Location) }).ToEquatableArray() }
                : null,
        }).ToList();
        shown.Sort(Diagnostic.Compare);
        var byPath = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var source in sources) byPath[Display(folder, source.Path)] = source;
        var (listed, leftOut) = FindingLimit.Apply(shown);
        return new DiagnosticReport([.. listed.Select(finding => finding.Location.Path == "." ? finding with { Location = Display(folder, finding.Location) } : finding)], byPath)
        {
            LeftOut = leftOut,
        };
    }

    /// <summary>The same report with a finding more, whose path is already as the user can open it.</summary>
    public DiagnosticReport With(Diagnostic diagnostic) => With([diagnostic]);

    /// <summary>The same report with findings more, whose paths are already as the user can open them.</summary>
    public DiagnosticReport With(IEnumerable<Diagnostic> diagnostics) =>
        this with { Diagnostics = [.. Diagnostics.Concat(diagnostics).Order(Comparer<Diagnostic>.Create(Diagnostic.Compare))] };

    /// <summary>The findings of a severity and of those above it.</summary>
    public DiagnosticReport From(Severity severity) => severity == Severity.Hint
        ? this
        : this with
        {
            Diagnostics = [.. Diagnostics.Where(finding => finding.Severity >= severity)],
            LeftOut = [.. LeftOut.Where(finding => finding.Severity >= severity)],
        };

    /// <summary>The path of a file of the course as the user can open it.</summary>
    public static string Display(string folder, string path)
    {
        if (path is "" or ".") return folder.Length == 0 ? "." : folder;
        if (folder.Length == 0 || Path.IsPathRooted(path)) return path;
        return $"{folder.Replace('\\', '/').TrimEnd('/')}/{path}";
    }

    private static Location Display(string folder, Location location) => location with { Path = Display(folder, location.Path) };

    private int Count(Severity severity) => Diagnostics.Concat(LeftOut).Count(diagnostic => diagnostic.Severity == severity);
}
