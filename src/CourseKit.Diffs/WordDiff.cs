namespace CourseKit.Diffs;

/// <summary>What changed between two texts, by words.</summary>
public static class WordDiff
{
    /// <summary>
    /// The pieces in reading order, what was removed before what was put in its place. The pieces that are not added make up the old
    /// text, those that are not removed the new one. Time grows with the length of the texts, however different they are.
    /// </summary>
    public static IReadOnlyList<DiffSegment> Of(string before, string after)
    {
        var steps = 0L;
        return Of(before, after, ref steps);
    }

    internal static IReadOnlyList<DiffSegment> Of(string before, string after, ref long steps)
    {
        var (old, now) = (Words.Of(before), Words.Of(after));
        var segments = new List<DiffSegment>();
        var at = 0;
        foreach (var change in WordChanges.Between(old, now, ref steps))
        {
            Add(DiffPart.Same, old, at, change.Old);
            Add(DiffPart.Removed, old, change.Old, change.OldEnd);
            Add(DiffPart.Added, now, change.Now, change.NowEnd);
            at = change.OldEnd;
        }

        Add(DiffPart.Same, old, at, old.Count);
        return segments;

        void Add(DiffPart part, List<string> words, int start, int end)
        {
            if (start < end) segments.Add(new DiffSegment(part, string.Concat(words.GetRange(start, end - start))));
        }
    }
}
