using System.Globalization;
using CourseKit.Build;

namespace CourseKit.Cli;

/// <summary>What a run comes to, in a few lines.</summary>
internal static class Summary
{
    private const int MostExcluded = 10;

    public static void Write(CompileResult result, string folder, TextWriter writer)
    {
        writer.Write($"{Count(result.Counts.Pages, "page")}, {Prompts(result.Counts)}\n");
        writer.Write($"{Findings(result.Report)}\n");
        WriteExcluded(result, folder, writer);
    }

    public static void WriteOutcome(CompileResult result, OutputResult? written, string folder, OutputTarget target, TimeSpan elapsed, TextWriter writer)
    {
        if (written is null or { Problem: not null })
        {
            writer.Write($"Nothing was written to {target.DisplaySite} ({Seconds(elapsed)}).\n");
            return;
        }

        var files = Count(written.SiteFiles, "file");
        writer.Write(written.Changed
            ? $"Wrote {files} to {target.DisplaySite} in {Seconds(elapsed)}.\n"
            : $"{target.DisplaySite} is up to date: {files} ({Seconds(elapsed)}).\n");
        if (written.DeckFiles > 0) writer.Write($"Decks for Anki and Orbit: {Count(written.DeckFiles, "file")} in {target.DisplayDecks}.\n");
        ReaderSummary.Write(result, folder, writer);
    }

    public static string Prompts(CourseCounts counts)
    {
        var distinct = counts.DistinctPrompts == counts.Prompts ? "" : $" ({Number(counts.DistinctPrompts)} distinct)";
        return $"{Count(counts.Blocks, "review block")}, {Count(counts.Prompts, "prompt")}{distinct}";
    }

    public static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";

    private static string Findings(DiagnosticReport report) =>
        report.Diagnostics.Count == 0
            ? "No findings"
            : $"{Count(report.Errors, "error")}, {Count(report.Warnings, "warning")}, {Count(report.Hints, "hint")}";

    private static void WriteExcluded(CompileResult result, string folder, TextWriter writer)
    {
        var excluded = result.Course.Excluded;
        if (excluded.Count == 0) return;
        writer.Write($"Left out {Count(excluded.Count, "page")}:\n");
        foreach (var page in excluded.Take(MostExcluded))
        {
            writer.Write($"  {DiagnosticReport.Display(folder, page.Page.Path)}: {page.Reason}\n");
        }

        if (excluded.Count > MostExcluded) writer.Write($"  and {Number(excluded.Count - MostExcluded)} more\n");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
