using System.Globalization;
using System.Text;

namespace CourseKit.Diffs;

/// <summary>What changed between two texts, by lines, as <c>git apply</c> and <c>patch</c> take it.</summary>
public static class UnifiedDiff
{
    /// <summary>Lines shown beside a change.</summary>
    private const int Context = 3;

    /// <summary>
    /// The hunks, without names of files; empty when the texts are the same. DiffPlex has a renderer too (1.9.0), which counts
    /// an empty line behind the last newline, never says that a newline is missing, and ends lines as the machine does: git refuses it.
    /// </summary>
    public static string Of(string before, string after)
    {
        var steps = 0L;
        return Of(before, after, ref steps);
    }

    internal static string Of(string before, string after, ref long steps)
    {
        var (old, now) = (Lines(before), Lines(after));
        var changes = SequenceDiff.Between(old, now, ref steps);
        var text = new StringBuilder();
        for (var i = 0; i < changes.Count;)
        {
            var last = i;
            while (last + 1 < changes.Count && changes[last + 1].Old - changes[last].OldEnd <= 2 * Context) last++;
            AppendHunk(text, old, now, changes.GetRange(i, last - i + 1));
            i = last + 1;
        }

        return text.ToString();
    }

    private static void AppendHunk(StringBuilder text, List<string> old, List<string> now, List<Change> changes)
    {
        var before = Math.Min(Context, changes[0].Old);
        var last = changes[changes.Count - 1];
        var after = Math.Min(Context, old.Count - last.OldEnd);
        var (at, atNow) = (changes[0].Old - before, changes[0].Now - before);
        text.Append("@@ -").Append(Range(at, last.OldEnd + after)).Append(" +").Append(Range(atNow, last.NowEnd + after)).Append(" @@\n");
        foreach (var change in changes)
        {
            Append(text, ' ', old, at, change.Old);
            Append(text, '-', old, change.Old, change.OldEnd);
            Append(text, '+', now, change.Now, change.NowEnd);
            at = change.OldEnd;
        }

        Append(text, ' ', old, at, at + after);
    }

    /// <summary>An empty range is named by the line before it.</summary>
    private static string Range(int start, int end) =>
        string.Format(CultureInfo.InvariantCulture, "{0},{1}", start == end ? start : start + 1, end - start);

    private static void Append(StringBuilder text, char mark, List<string> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            text.Append(mark).Append(lines[i]);
            if (!lines[i].EndsWith("\n", StringComparison.Ordinal)) text.Append("\n\\ No newline at end of file\n");
        }
    }

    /// <summary>Lines with their ends, as <c>patch</c> counts them: at line feeds alone.</summary>
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var feed = text.IndexOf('\n', at);
            var end = feed < 0 ? text.Length : feed + 1;
            lines.Add(text.Substring(at, end - at));
            at = end;
        }

        return lines;
    }
}
