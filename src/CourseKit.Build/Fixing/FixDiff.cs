using System.Globalization;
using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>Shows what fixes would change as a unified diff, which <c>git apply</c> and <c>patch</c> take.</summary>
public static class FixDiff
{
    private const int Context = 3;

    /// <param name="path">As the user can open the file.</param>
    public static string Of(FileFix plan, string path)
    {
        var old = Lines(plan.Source.Text);
        var changes = Changes(plan);
        var text = new StringBuilder($"--- a/{path}\n+++ b/{path}\n");
        var shift = 0;
        for (var i = 0; i < changes.Count;)
        {
            var last = i;
            while (last + 1 < changes.Count && changes[last + 1].First - changes[last].End <= 2 * Context) last++;
            AppendHunk(text, old, changes.GetRange(i, last - i + 1), ref shift);
            i = last + 1;
        }

        return text.ToString();
    }

    private static void AppendHunk(StringBuilder text, List<string> old, List<Change> changes, ref int shift)
    {
        var first = Math.Max(0, changes[0].First - Context);
        var end = Math.Min(old.Count, changes[^1].End + Context);
        var gained = changes.Sum(change => change.Lines.Count - (change.End - change.First));
        text.Append("@@ -").Append(Range(first, end - first)).Append(" +").Append(Range(first + shift, end - first + gained)).Append(" @@\n");
        var at = first;
        foreach (var change in changes)
        {
            Append(text, ' ', old.Skip(at).Take(change.First - at));
            Append(text, '-', old.Skip(change.First).Take(change.End - change.First));
            Append(text, '+', change.Lines);
            at = change.End;
        }

        Append(text, ' ', old.Skip(at).Take(end - at));
        shift += gained;
    }

    /// <summary>An empty range is named by the line before it.</summary>
    private static string Range(int first, int count) => string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? first : first + 1)},{count}");

    private static void Append(StringBuilder text, char mark, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            text.Append(mark).Append(line);
            if (!line.EndsWith('\n')) text.Append("\n\\ No newline at end of file\n");
        }
    }

    /// <summary>The lines that edits touch and what becomes of them; edits that touch one line are one change.</summary>
    private static List<Change> Changes(FileFix plan)
    {
        var starts = LineStarts(plan.Source.Text);
        var changes = new List<Change>();
        for (var i = 0; i < plan.Edits.Count;)
        {
            var first = LineOf(starts, plan.Edits[i].Location.Span.Start);
            var last = LineOf(starts, plan.Edits[i].Location.Span.End);
            var next = i + 1;
            while (next < plan.Edits.Count && LineOf(starts, plan.Edits[next].Location.Span.Start) <= last) last = Math.Max(last, LineOf(starts, plan.Edits[next++].Location.Span.End));
            var change = Trim(plan.Source.Text, starts, first, last + 1, plan.Edits.Skip(i).Take(next - i));
            if (changes.Count > 0 && changes[^1].End == change.First) changes[^1] = new Change(changes[^1].First, change.End, [.. changes[^1].Lines, .. change.Lines]);
            else changes.Add(change);
            i = next;
        }

        return changes;
    }

    /// <summary>Without the lines at both ends that stay as they are: a deleted line touches the beginning of the next.</summary>
    private static Change Trim(string text, List<int> starts, int first, int end, IEnumerable<TextEdit> edits)
    {
        var start = starts[first];
        var stop = end < starts.Count ? starts[end] : text.Length;
        var now = new StringBuilder();
        var at = start;
        foreach (var edit in edits)
        {
            now.Append(text, at, edit.Location.Span.Start - at).Append(edit.NewText);
            at = edit.Location.Span.End;
        }

        var lines = Lines(now.Append(text, at, stop - at).ToString());
        var old = Lines(text[start..stop]);
        while (old.Count > 0 && lines.Count > 0 && old[^1] == lines[^1])
        {
            old.RemoveAt(old.Count - 1);
            lines.RemoveAt(lines.Count - 1);
        }

        var same = 0;
        while (same < old.Count && same < lines.Count && old[same] == lines[same]) same++;
        return new Change(first + same, first + old.Count, lines.GetRange(same, lines.Count - same));
    }

    /// <summary>Lines with their ends, as <c>patch</c> counts them: at line feeds alone.</summary>
    private static List<string> Lines(string text)
    {
        var starts = LineStarts(text);
        return [.. starts.Select((start, i) => text[start..(i + 1 < starts.Count ? starts[i + 1] : text.Length)])];
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int>();
        for (var at = 0; at < text.Length;)
        {
            starts.Add(at);
            var end = text.IndexOf('\n', at);
            at = end < 0 ? text.Length : end + 1;
        }

        return starts;
    }

    private static int LineOf(List<int> starts, int offset)
    {
        var index = starts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }

    /// <param name="First">The first line that goes, from zero.</param>
    /// <param name="End">The line after the last that goes.</param>
    /// <param name="Lines">What comes in their place.</param>
    private sealed record Change(int First, int End, List<string> Lines);
}
