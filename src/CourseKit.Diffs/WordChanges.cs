namespace CourseKit.Diffs;

/// <summary>The changes between two texts that were cut into words, blanks and signs.</summary>
internal static class WordChanges
{
    /// <summary>What two changes have between them is chance, and joins them, when it is so much shorter than either.</summary>
    private const int MuchShorter = 4;

    /// <summary>
    /// Words are compared first, then what stands between those that stay: three blanks and a comma in common are less than one word.
    /// </summary>
    public static List<Change> Between(List<string> old, List<string> now, ref long steps)
    {
        var changes = new List<Change>();
        var (at, atNow) = (0, 0);
        foreach (var (end, endNow) in Kept(old, now, ref steps))
        {
            foreach (var part in SequenceDiff.Between(old.GetRange(at, end - at), now.GetRange(atNow, endNow - atNow), ref steps))
            {
                changes.Add(new Change(part.Old + at, part.OldEnd + at, part.Now + atNow, part.NowEnd + atNow));
            }

            (at, atNow) = (end, endNow);
        }

        return Joined(changes, Lengths(old), Lengths(now));
    }

    /// <summary>The places of the words that stay, and the ends.</summary>
    private static List<(int Old, int Now)> Kept(List<string> old, List<string> now, ref long steps)
    {
        var (places, placesNow) = (Places(old), Places(now));
        var kept = new List<(int, int)>();
        var (next, nextNow) = (0, 0);
        foreach (var change in SequenceDiff.Between(places.ConvertAll(i => old[i]), placesNow.ConvertAll(i => now[i]), ref steps))
        {
            while (next < change.Old) kept.Add((places[next++], placesNow[nextNow++]));
            (next, nextNow) = (change.OldEnd, change.NowEnd);
        }

        while (next < places.Count) kept.Add((places[next++], placesNow[nextNow++]));
        kept.Add((old.Count, now.Count));
        return kept;
    }

    private static List<int> Places(List<string> words) => [.. Enumerable.Range(0, words.Count).Where(i => Words.IsWord(words[i]))];

    /// <summary>Two changed words in a row are one change, and so are two texts that share nothing but a "the" and some commas.</summary>
    private static List<Change> Joined(List<Change> changes, int[] lengths, int[] lengthsNow)
    {
        var joined = new List<Change>();
        foreach (var next in changes)
        {
            var change = next;
            while (joined.Count > 0 && IsChance(joined[joined.Count - 1], change))
            {
                var last = joined[joined.Count - 1];
                change = new Change(last.Old, change.OldEnd, last.Now, change.NowEnd);
                joined.RemoveAt(joined.Count - 1);
            }

            joined.Add(change);
        }

        return joined;

        bool IsChance(Change left, Change right) =>
            (lengths[right.Old] - lengths[left.OldEnd]) * MuchShorter <= Math.Min(Length(left), Length(right));

        int Length(Change change) =>
            Math.Max(lengths[change.OldEnd] - lengths[change.Old], lengthsNow[change.NowEnd] - lengthsNow[change.Now]);
    }

    /// <summary>How long the text is before each word, blanks apart.</summary>
    private static int[] Lengths(List<string> words)
    {
        var lengths = new int[words.Count + 1];
        for (var i = 0; i < words.Count; i++) lengths[i + 1] = lengths[i] + (string.IsNullOrWhiteSpace(words[i]) ? 0 : words[i].Length);
        return lengths;
    }
}
