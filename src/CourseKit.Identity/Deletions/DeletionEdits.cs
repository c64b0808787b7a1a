using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Says of deletions whose texts are gone and deletions whose texts are new which are the same, edited.</summary>
internal sealed class DeletionEdits(IReadOnlyList<PlacedDeletion> olds, IReadOnlyList<PlacedDeletion> nows, Lazy<TextAlignment> alignment)
{
    /// <summary>More that are left over on a side than this is no edit any more: the rest is not compared.</summary>
    private const int Most = 64;

    /// <summary>How alike two must be that stand in one changed part of the text, when it has not as many of each.</summary>
    private const double InOneChange = 0.3;

    /// <summary>How alike two must be that stand apart: as a word and its plural are.</summary>
    private const double Apart = 0.7;

    private const double PlaceBonus = 0.2;

    /// <summary>The pairs, each old and each new one at most once.</summary>
    /// <param name="openOlds">Those that nothing else has matched, in reading order.</param>
    public IReadOnlyList<(int Old, int Now)> Find(List<int> openOlds, List<int> openNows)
    {
        if (openOlds.Count == 0 || openNows.Count == 0) return [];
        if (openOlds.Count > Most) openOlds = openOlds.GetRange(0, Most);
        if (openNows.Count > Most) openNows = openNows.GetRange(0, Most);
        var found = new List<(int, int)>();
        foreach (var (old, now, _) in Alike(openOlds, openNows).OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Old).ThenBy(pair => pair.Now)) Take(old, now);

        // Of a changed part of the text that has as many of each, all were edited at once.
        var left = openOlds.ToLookup(old => alignment.Value.ChangeOfOld(olds[old]));
        foreach (var right in openNows.GroupBy(now => alignment.Value.ChangeOfNow(nows[now])).Where(group => group.Key >= 0).ToList())
        {
            var (was, has) = (left[right.Key].Where(openOlds.Contains).ToList(), right.ToList());
            for (var i = 0; was.Count == has.Count && i < was.Count; i++) Take(was[i], has[i]);
        }

        return found;

        void Take(int old, int now)
        {
            if (!openOlds.Contains(old) || !openNows.Contains(now)) return;
            openOlds.Remove(old);
            openNows.Remove(now);
            found.Add((old, now));
        }
    }

    private List<(int Old, int Now, double Score)> Alike(List<int> openOlds, List<int> openNows)
    {
        var pairs = new List<(int, int, double)>();
        var profiles = openNows.ConvertAll(now => ProfileOf(nows[now]));
        foreach (var old in openOlds)
        {
            var profile = ProfileOf(olds[old]);
            var change = alignment.Value.ChangeOfOld(olds[old]);
            for (var i = 0; i < openNows.Count; i++)
            {
                var now = nows[openNows[i]];
                var shared = 2.0 * alignment.Value.Shared(olds[old], now) / (olds[old].Text.Length + now.Text.Length);
                var changeOfNow = alignment.Value.ChangeOfNow(now);
                // Words that stay where they are and are only shown now, or only hidden now, are no edit of others.
                if (shared == 0 && (change < 0 || changeOfNow < 0)) continue;
                var likeness = TextProfile.Similarity(profile, profiles[i]);
                var isInChange = change >= 0 && change == changeOfNow;
                if (shared > 0 || likeness >= (isInChange ? InOneChange : Apart))
                {
                    pairs.Add((old, openNows[i], Math.Max(shared, likeness) + (shared > 0 || isInChange ? PlaceBonus : 0)));
                }
            }
        }

        return pairs;
    }

    private static TextProfile ProfileOf(PlacedDeletion deletion) => TextProfile.Of(new TextKey(PromptKind.Cloze, deletion.Text, null));
}
