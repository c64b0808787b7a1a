using System.Globalization;
using CourseKit.Build;
using CourseKit.Syntax;

namespace CourseKit.Cli;

/// <summary>How many findings each rule has, the gravest rules first and of these those with most findings.</summary>
internal static class FindingStatistics
{
    public static void Write(DiagnosticReport report, Terminal terminal)
    {
        var rows = report.Diagnostics.GroupBy(finding => (finding.Rule, finding.Severity))
            .OrderByDescending(group => group.Key.Severity).ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Rule.Code, StringComparer.Ordinal)
            .Select(group => (group.Key.Rule, group.Key.Severity, Count: group.Count(), Files: FilesOf(group))).ToList();
        if (rows.Count == 0) return;
        terminal.Out.Write($"{"findings",8}  {"files",6}\n");
        foreach (var row in rows)
        {
            var head = string.Create(
                CultureInfo.InvariantCulture, $"{row.Count,8}  {row.Files,6}  {row.Severity.ToText(),-7}  {row.Rule.Code}  ");
            var lines = WordWrap.Lines(row.Rule.Title, terminal.Width - head.Length).ToList();
            terminal.Out.Write($"{head}{lines[0]}\n");
            foreach (var line in lines.Skip(1)) terminal.Out.Write($"{new string(' ', head.Length)}{line}\n");
        }

        terminal.Out.Write("\n");
    }

    private static int FilesOf(IEnumerable<Diagnostic> findings) =>
        findings.Select(finding => finding.Location.Path).Distinct(StringComparer.Ordinal).Count();
}
