namespace CourseKit.Export.Tests;

internal static class ExportPlans
{
    /// <summary>Runs every job on this thread. A mistake in a template is found by every page that uses it and told once.</summary>
    public static ExportResult RunAll(this ExportPlan plan)
    {
        var results = plan.Jobs.Select(job => job.Run()).ToList();
        results.AddRange(plan.Last([.. results.SelectMany(result => result.Files)]).Select(job => job.Run()));
        return new ExportResult(
            [.. results.SelectMany(result => result.Files)],
            [.. plan.Diagnostics.Concat(results.SelectMany(result => result.Diagnostics)).Distinct()]);
    }
}
