using CourseKit.Diffs;

namespace CourseKit.Model;

/// <summary>Shortens a side for people: what changed stays whole, of long runs that did not change only their edges.</summary>
internal static class DiffSide
{
    /// <summary>Words kept beside a change.</summary>
    private const int Near = 8;

    /// <summary>Words of a text without changes.</summary>
    private const int Most = 40;

    public static IEnumerable<DiffSegment> Shorten(IReadOnlyList<DiffSegment> segments)
    {
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            if (segment.Part != DiffPart.Same) yield return segment;
            else if (segments.Count == 1) yield return segment with { Text = Keep(segment.Text, Most, 0) };
            else yield return segment with { Text = Keep(segment.Text, i == 0 ? 0 : Near, i == segments.Count - 1 ? 0 : Near) };
        }
    }

    /// <summary>The first and the last words of a text with an ellipsis between them; the whole when little would be saved.</summary>
    private static string Keep(string text, int first, int last)
    {
        var ends = WordEnds(text);
        if (ends.Count <= first + last + Near) return text;
        var head = first == 0 ? "" : text.Substring(0, ends[first - 1]) + " ";
        var tail = last == 0 ? "" : text.Substring(ends[ends.Count - last - 1]);
        return $"{head}…{tail}";
    }

    /// <summary>Where words end for a reader: before a blank, and after each word of a script without blanks.</summary>
    private static List<int> WordEnds(string text)
    {
        var ends = new List<int>();
        var end = 0;
        foreach (var word in Words.Of(text))
        {
            end += word.Length;
            var isLast = end == text.Length || char.IsWhiteSpace(text[end]) || Words.IsUnspaced(word);
            if (isLast && !string.IsNullOrWhiteSpace(word)) ends.Add(end);
        }

        return ends;
    }
}
