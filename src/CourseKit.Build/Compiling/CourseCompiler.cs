using CourseKit.Export;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// Runs the stages over the files of a course: pages on all processors, then what needs them all, then the export. The
/// result is the same whatever the order of threads. Touches no disk but to read what pages name.
/// </summary>
public static class CourseCompiler
{
    /// <summary>All findings, export included, and no output.</summary>
    public static CompileResult Check(CourseFiles files, CompileOptions options, CancellationToken cancellation = default) =>
        Build(files, options, cancellation) with { Files = [] };

    /// <summary>All findings and, when none stops it, the output.</summary>
    public static CompileResult Build(CourseFiles files, CompileOptions options, CancellationToken cancellation = default)
    {
        var course = CourseFrontEnd.Compile(files, options, cancellation);
        return Finish(course, [], files, options);
    }

    /// <summary>The linked course without an export, for commands that only look at it.</summary>
    public static CompileResult Understand(CourseFiles files, CompileOptions options, CancellationToken cancellation = default)
    {
        var course = CourseFrontEnd.Compile(files, options, cancellation);
        return Finish(course, [], files, options);
    }

    private static CompileResult Finish(Course course, IReadOnlyList<OutputFile> outputs, CourseFiles files, CompileOptions options)
    {
        var findings = course.Diagnostics.Where(finding => !IsConsequence(finding, files)).ToList();
        var hasErrors = findings.Any(finding => finding.Severity >= (options.Strict ? Severity.Warning : Severity.Error));
        var report = DiagnosticReport.Of(findings, SourcesOf(files), files.DisplayFolder);
        return new CompileResult(course, hasErrors ? [] : outputs, report, hasErrors);
    }

    /// <summary>That there are no pages is no news when none of them could be read.</summary>
    private static bool IsConsequence(Diagnostic finding, CourseFiles files) =>
        finding.Code == EmptyCourse.Rule.Code && files.Content.Count == 0 && files.Diagnostics.Any(found => found.Severity == Severity.Error);

    private static IEnumerable<SourceText> SourcesOf(CourseFiles files) =>
        [.. files.Access.Texts, .. files.Content, .. files.Templates, .. files.Settings is null ? [] : new[] { files.Settings }];
}
