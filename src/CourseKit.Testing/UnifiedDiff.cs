using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace CourseKit.Testing;

/// <summary>A short unified diff: three lines around each change, sixty lines at most, so that a failed test stays readable.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;
    private const int MostLines = 60;

    /// <summary>Lines with <c>-</c> stand only in the expected text, lines with <c>+</c> only in the actual one.</summary>
    public static string Between(string expected, string actual)
    {
        if (Plain(expected) == Plain(actual)) return "Only line endings or the newline at the end differ.";
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual, ignoreWhitespace: false).Lines;
        var near = NearChanges(lines);
        var diff = new StringBuilder();
        int oldLine = 1, newLine = 1, shown = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (near[i] && shown == MostLines)
            {
                return diff.Append("… and more").ToString();
            }

            if (near[i])
            {
                if (i == 0 || !near[i - 1]) diff.AppendLine($"@@ -{oldLine} +{newLine} @@");
                diff.Append(Mark(lines[i].Type)).AppendLine(Visible(lines[i].Text));
                shown++;
            }

            if (lines[i].Type != ChangeType.Inserted) oldLine++;
            if (lines[i].Type != ChangeType.Deleted) newLine++;
        }

        return diff.ToString().TrimEnd('\n');
    }

    private static string Plain(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');

    private static bool[] NearChanges(List<DiffPiece> lines)
    {
        var near = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Type == ChangeType.Unchanged) continue;
            var last = Math.Min(lines.Count - 1, i + Context);
            for (var j = Math.Max(0, i - Context); j <= last; j++) near[j] = true;
        }

        return near;
    }

    private static char Mark(ChangeType type) => type switch
    {
        ChangeType.Inserted => '+',
        ChangeType.Deleted => '-',
        _ => ' ',
    };

    /// <summary>A long line is cut; what differs further right is found in the received file.</summary>
    private static string Visible(string line) => line.Length <= 400 ? line : line[..400] + "…";
}
