using System.Globalization;
using CourseKit.Build;

namespace CourseKit.Cli;

/// <summary>What <c>vendor</c> would do, and what it did.</summary>
internal static class VendorSummary
{
    public static void WritePlan(VendorPlan plan, string folder, TextWriter writer)
    {
        if (plan.Files.Count == 0)
        {
            writer.Write("Nothing to copy\n");
            return;
        }

        writer.Write($"To copy {Summary.Count(plan.Files.Count, "file")} of {Summary.Count(plan.Hosts, "host")}:\n");
        foreach (var file in plan.Files) WriteCopy(file.Address, file.PlannedPath, folder, writer);
        writer.Write($"To change the addresses in {Summary.Count(plan.Changed.Count, "file")}:\n");
        foreach (var path in plan.Changed) writer.Write(TerminalText.Safe($"  {DiagnosticReport.Display(folder, path)}") + "\n");
    }

    public static void WriteResult(VendorResult done, string folder, TextWriter writer)
    {
        var size = (done.Bytes / 1_000_000.0).ToString("0.0", CultureInfo.InvariantCulture);
        var kept = done.Kept > 0 ? $", {done.Kept.ToString(CultureInfo.InvariantCulture)} were there already" : "";
        writer.Write(
            $"Copied {Summary.Count(done.Copied.Count, "file")} ({size} MB){kept}; changed {Summary.Count(done.Changed.Count, "file")}.\n");
        foreach (var (path, _) in done.Copied) writer.Write(TerminalText.Safe($"  {DiagnosticReport.Display(folder, path)}") + "\n");
        if (done.Copied.Count > 0) writer.Write("Whether their licences allow it, nobody checked.\n");
    }

    private static void WriteCopy(Uri address, string path, string folder, TextWriter writer) =>
        writer.Write(TerminalText.Safe($"  {address.AbsoluteUri}\n    to {DiagnosticReport.Display(folder, path)}") + "\n");
}
