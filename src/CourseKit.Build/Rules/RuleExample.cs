using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// Reads the examples of rules. A text is the page <c>page.md</c>; lines <c>=== path</c> begin one of several files; a text
/// that begins with <c>$ </c> is a sequence of commands, for what no text can show.
/// </summary>
public static class RuleExample
{
    private const string FileMark = "=== ";

    public static bool IsCommands(string example) => example.StartsWith("$ ", StringComparison.Ordinal);

    /// <returns>The files by path; empty for commands.</returns>
    public static IReadOnlyList<KeyValuePair<string, string>> Files(string example)
    {
        if (IsCommands(example)) return [];
        if (!example.StartsWith(FileMark, StringComparison.Ordinal)) return [new("page.md", example + "\n")];
        var files = new List<KeyValuePair<string, string>>();
        foreach (var part in ("\n" + example).Split("\n" + FileMark, StringSplitOptions.RemoveEmptyEntries))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            var text = end < 0 ? "" : part[(end + 1)..];
            files.Add(new((end < 0 ? part : part[..end]).Trim(), text.EndsWith('\n') ? text : text + "\n"));
        }

        return files;
    }

    /// <summary>What CourseKit prints for the rule's mistake, other findings left out; null when the example is commands.</summary>
    public static string? Shown(Rule rule)
    {
        if (Check(rule.Bad) is not { } report) return null;
        var own = report with { Diagnostics = [.. report.Diagnostics.Where(finding => finding.Code == rule.Code)] };
        return DiagnosticRenderer.Render(own, DiagnosticFormat.Text);
    }

    /// <summary>What CourseKit says of an example; null for commands.</summary>
    public static DiagnosticReport? Check(string example) =>
        IsCommands(example) ? null : CourseCompiler.Check(CourseFiles.FromTexts(Files(example)), CompileOptions.ForExamples).Report;
}
