namespace CourseKit.Export.Tests;

internal static class ExportPlans
{
    /// <summary>Runs every job on this thread. A mistake in a template is found by every page that uses it and told once.</summary>
    /// <param name="backwards">The last job of each stage first.</param>
    public static ExportResult RunAll(this ExportPlan plan, bool backwards = false)
    {
        var results = new List<ExportResult>();
        for (var stage = plan; stage is not null; stage = stage.Next?.Invoke([.. results.SelectMany(result => result.Files)]))
        {
            var made = (backwards ? stage.Jobs.Reverse() : stage.Jobs).Select(job => job.Run()).ToList();
            if (backwards) made.Reverse();
            results.AddRange(made);
        }

        return new ExportResult(
            [.. results.SelectMany(result => result.Files)],
            [.. plan.Diagnostics.Concat(results.SelectMany(result => result.Diagnostics)).Distinct()]);
    }
}
