using CourseKit.Build;

namespace CourseKit.Cli;

/// <summary>What <c>check --fix</c> put right.</summary>
internal static class FixSummary
{
    public static void Write(FixResult done, TextWriter writer)
    {
        if (done.Fixed.Count == 0)
        {
            writer.Write("Nothing to fix\n");
            return;
        }

        writer.Write($"Fixed {Summary.Count(done.Fixed.Count, "finding")} in {Summary.Count(done.Files, "file")}\n");
        foreach (var finding in done.Fixed)
        {
            writer.Write(
                TerminalText.Safe($"  {finding.Code} {finding.Location.Path}:{finding.Location.Start.Line}: {finding.Fix!.Title}") + "\n");
        }
    }
}
