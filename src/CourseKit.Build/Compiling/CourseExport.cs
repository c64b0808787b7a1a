using CourseKit.Export;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>From the linked course to output files: every job of every exporter, on all processors.</summary>
internal static class CourseExport
{
    public static ExportResult Run(
        Course course, CourseFiles files, IReadOnlyList<ShortcodeSignature> shortcodes, CompileOptions options, CancellationToken cancellation)
    {
        options.Progress?.Invoke(BuildStage.Exporting, course.Pages.Count);
        var theme = Theme.Create(files.Templates, shortcodes);
        var plans = Exporters.All.Select(exporter => exporter.Plan(course, theme.Theme)).ToList();
        var jobs = plans.SelectMany(plan => plan.Jobs).ToList();
        var results = new ExportResult[jobs.Count];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, jobs.Count, parallel, i => results[i] = InternalFailureException.Guard(jobs[i].Path, jobs[i].Run));
        return new ExportResult(
            [.. results.SelectMany(result => result.Files)],
            [.. theme.Diagnostics, .. plans.SelectMany(plan => plan.Diagnostics), .. results.SelectMany(result => result.Diagnostics)]);
    }
}
