using System.Globalization;
using CourseKit.Build;
using CourseKit.Syntax;

namespace CourseKit.Cli;

/// <summary>What a run comes to, in a few lines.</summary>
internal static class Summary
{
    private const int MostExcluded = 10;

    /// <summary>Findings first, and of them where to begin: what was printed last is what a person sees.</summary>
    /// <param name="report">The findings, with those of writing.</param>
    /// <param name="folder">The course folder as the user gave it.</param>
    /// <param name="folds">Whether findings were folded where they are alike.</param>
    public static void Write(CompileResult result, DiagnosticReport report, string folder, bool folds, TextWriter writer)
    {
        writer.Write(
            report.Diagnostics.Count == 0
                ? "No findings\n"
                : $"{Findings(report)}{(folds ? "; --all shows each, --show warning no hints" : "")}\n");
        WriteFirst(report, writer);
        writer.Write($"{Count(result.Counts.Pages, "page")}, {Prompts(result.Counts)}\n");
        WriteExcluded(result, folder, writer);
    }

    public static void WriteOutcome(
        CompileResult result, OutputResult? written, string folder, OutputTarget target, TimeSpan elapsed, TextWriter writer)
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
        if (written.DeckFiles > 0)
        {
            writer.Write($"Decks for {And(result.Decks)}: {Count(written.DeckFiles, "file")} in {target.DisplayDecks}.\n");
        }

        ReaderSummary.Write(result, folder, writer);
    }

    public static string Prompts(CourseCounts counts)
    {
        var distinct = counts.DistinctPrompts == counts.Prompts ? "" : $" ({Number(counts.DistinctPrompts)} distinct)";
        return $"{Count(counts.Blocks, "review block")}, {Count(counts.Prompts, "prompt")}{distinct}";
    }

    private static string And(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    public static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";

    private static string Findings(DiagnosticReport report) =>
        $"{Count(report.Errors, "error")}, {Count(report.Warnings, "warning")}, {Count(report.Hints, "hint")}";

    /// <summary>Where to begin; nothing when there are hints only.</summary>
    private static void WriteFirst(DiagnosticReport report, TextWriter writer)
    {
        if (report.Diagnostics.Count == 0 || report.Diagnostics.Min(Comparer<Diagnostic>.Create(FindingRank.Compare)) is not { Severity: > Severity.Hint } first) return;
        var line = first.Location.Span.IsEmpty ? "" : FormattableString.Invariant($":{first.Location.Start.Line}");
        var loss = first.Rule.Loss switch
        {
            ReaderLoss.History => ": readers lose what they learned",
            ReaderLoss.Missing => ": readers miss something",
            ReaderLoss.Spoiled => ": readers get something spoiled",
            _ => "",
        };
        var text = TerminalText.Safe($"Begin with {first.Code} ({first.Location.Path}{line}){loss}.");
        foreach (var part in WordWrap.Lines(text, Terminal.PlainWidth)) writer.Write($"{part}\n");
    }

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
