using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// Reads the examples of rules. A text is the page <c>page.md</c>, with an image <c>lamp.svg</c> beside it; lines <c>=== path</c> begin one
/// of several files; a text that begins with <c>$ </c> is a sequence of commands, for what no text can show.
/// </summary>
public static class RuleExample
{
    private const string FileMark = "=== ";

    private const string Image = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><circle cx=".5" cy=".5" r=".5"/></svg>""";

    /// <summary>What the folder of an example is called, and so its course.</summary>
    private const string FolderName = "alignment";

    public static bool IsCommands(string example) => example.StartsWith("$ ", StringComparison.Ordinal);

    /// <returns>The files by path; empty for commands.</returns>
    public static IReadOnlyList<KeyValuePair<string, string>> Files(string example)
    {
        if (IsCommands(example)) return [];
        if (!example.StartsWith(FileMark, StringComparison.Ordinal)) return [new("page.md", example + "\n"), new("lamp.svg", Image)];
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
    public static DiagnosticReport? Check(string example)
    {
        if (IsCommands(example)) return null;
        return CourseCompiler.Check(CourseFiles.FromTexts(Files(example), FolderName), CompileOptions.ForExamples).Report;
    }
}
