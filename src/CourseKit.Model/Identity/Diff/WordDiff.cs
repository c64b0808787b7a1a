namespace CourseKit.Model;

/// <summary>Which of two texts a piece stands in.</summary>
public enum DiffPart
{
    Same,
    Removed,
    Added,
}

/// <summary>A piece of two texts: in both, only in the old one, or only in the new one.</summary>
public sealed record DiffSegment(DiffPart Part, string Text);

/// <summary>What changed between two texts, by words.</summary>
public static class WordDiff
{
    /// <summary>More changes than this are no edit any more, and are shown as one text instead of another.</summary>
    private const int MostChanges = 400;

    /// <summary>
    /// The pieces in reading order, what was removed before what was put in its place. The pieces that are not added make up the old
    /// text, those that are not removed the new one.
    /// </summary>
    public static IReadOnlyList<DiffSegment> Of(string before, string after)
    {
        var old = Words(before);
        var now = Words(after);
        var head = 0;
        while (head < old.Count && head < now.Count && old[head] == now[head]) head++;
        var tail = 0;
        while (tail < old.Count - head && tail < now.Count - head && old[old.Count - 1 - tail] == now[now.Count - 1 - tail]) tail++;

        var segments = new DiffSegments();
        segments.Add(DiffPart.Same, old.GetRange(0, head));
        AddMiddle(segments, old.GetRange(head, old.Count - head - tail), now.GetRange(head, now.Count - head - tail));
        segments.Add(DiffPart.Same, old.GetRange(old.Count - tail, tail));
        return segments.ToList();
    }

    private static void AddMiddle(DiffSegments segments, List<string> old, List<string> now)
    {
        if (old.Count == 0 || now.Count == 0 || ShortestEdit.Find(old, now, MostChanges) is not { } common)
        {
            segments.Add(DiffPart.Removed, old);
            segments.Add(DiffPart.Added, now);
            return;
        }

        int i = 0, j = 0;
        foreach (var (atOld, atNow) in common)
        {
            segments.Add(DiffPart.Removed, old.GetRange(i, atOld - i));
            segments.Add(DiffPart.Added, now.GetRange(j, atNow - j));
            segments.Add(DiffPart.Same, old.GetRange(atOld, 1));
            (i, j) = (atOld + 1, atNow + 1);
        }

        segments.Add(DiffPart.Removed, old.GetRange(i, old.Count - i));
        segments.Add(DiffPart.Added, now.GetRange(j, now.Count - j));
    }

    /// <summary>Words, runs of blanks, and every other character by itself.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            if (char.IsWhiteSpace(text[start])) while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            else if (IsWordPart(text[start])) while (end < text.Length && IsWordPart(text[end])) end++;
            words.Add(text.Substring(start, end - start));
            start = end;
        }

        return words;
    }

    /// <summary>Half of a surrogate pair counts, so that a character is never cut in two. A script without blanks is taken by the character.</summary>
    private static bool IsWordPart(char c) => (char.IsLetterOrDigit(c) && c < '\u2E80') || char.IsSurrogate(c) || c == '_';
}
