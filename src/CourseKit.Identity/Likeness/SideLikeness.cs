namespace CourseKit.Model;

/// <summary>How like a side is to its counterpart in an earlier prompt.</summary>
/// <param name="Share">Of the words of both sides, each weighed by how rare it is in the course, those that both have: from 0 to 1.</param>
/// <param name="Overlap">The same, of the words of the shorter side.</param>
/// <param name="Weight">What the shared words weigh together, those in a like spelling left out; 1 is one word that no other prompt
/// has.</param>
/// <param name="Rare">The same of the words alone that at most two prompts have.</param>
/// <param name="Misspelt">What those in a like spelling weigh besides.</param>
/// <param name="IsPattern">
/// True when one sentence only has other things put in: "What is the capital of France?", "… of Spain?". Cards of a set are made so, and an
/// edit seldom is.
/// </param>
internal readonly record struct SideLikeness(double Share, double Overlap, double Weight, double Rare, double Misspelt, bool IsPattern)
{
    /// <summary>Letters and short numbers weigh so much of what a word does: alone they are no evidence.</summary>
    private const double WeakWeight = 0.3;

    /// <summary>A word that so many prompts have is one of the course's own.</summary>
    private const double Usual = 3;

    /// <summary>What a word weighs that two prompts have.</summary>
    private const double RareWeight = 0.7;

    /// <summary>More words that are no function words than this are not looked through for misspelt ones.</summary>
    private const int MostMisspelt = 24;

    /// <summary>A pattern is filled in as it is, but for an article.</summary>
    private const int MostCommonChanged = 1;

    /// <summary>What is too long for a table of both is no sentence of a pattern.</summary>
    private const int MostInPattern = 64;

    /// <summary>Nothing is alike.</summary>
    public static SideLikeness None { get; }

    public static SideLikeness Of(IReadOnlyList<SideWord> old, IReadOnlyList<SideWord> now, CourseWords course)
    {
        var (was, isTellingOld) = Weigh(old, course);
        var (has, isTellingNow) = Weigh(now, course);
        var (wasTotal, hasTotal) = (was.Values.Sum(), has.Values.Sum());
        if (wasTotal == 0 || hasTotal == 0) return None;
        double sharedOld = 0, sharedNow = 0, rare = 0;
        foreach (var word in was)
        {
            if (!has.TryGetValue(word.Key, out var weight)) continue;
            (sharedOld, sharedNow) = (sharedOld + word.Value, sharedNow + weight);
            if (weight >= RareWeight) rare += weight;
        }

        var isTelling = isTellingOld && isTellingNow;
        var exact = Math.Min(sharedOld, sharedNow);
        var spelt = MisspeltIn(was, has);
        (sharedOld, sharedNow) = (sharedOld + spelt.Old, sharedNow + spelt.Now);
        return new(
            (sharedOld + sharedNow) / (wasTotal + hasTotal),
            Math.Min(1, Math.Max(sharedOld / wasTotal, sharedNow / hasTotal)),
            isTelling ? exact : 0,
            isTelling ? rare : 0,
            isTelling ? Math.Min(spelt.Old, spelt.Now) : 0,
            isTelling && IsOnePattern(old, now, course));
    }

    /// <summary>Each different word with its weight; a side of nothing but common words is taken by these, and tells nothing.</summary>
    private static (Dictionary<string, double> Weights, bool IsTelling) Weigh(IReadOnlyList<SideWord> side, CourseWords course)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in side)
        {
            if (word.Kind != SideWordKind.Common)
            {
                weights[word.Text] = (word.Kind == SideWordKind.Weak ? WeakWeight : 1) / Math.Sqrt(course.CountOf(word.Text));
            }
        }

        if (weights.Count > 0) return (weights, true);
        foreach (var word in side) weights[word.Text] = 1;
        return (weights, false);
    }

    /// <summary>What words count that only one side has, and the other in a like spelling: a typo, a plural, a case.</summary>
    private static (double Old, double Now) MisspeltIn(Dictionary<string, double> was, Dictionary<string, double> has)
    {
        var olds = was.Keys.Where(word => !has.ContainsKey(word) && Spelling.IsWord(word)).Take(MostMisspelt).ToList();
        var nows = has.Keys.Where(word => !was.ContainsKey(word) && Spelling.IsWord(word)).Take(MostMisspelt).ToList();
        double old = 0, now = 0;
        foreach (var word in olds)
        {
            var (best, at) = (0.0, -1);
            for (var i = 0; i < nows.Count; i++)
            {
                if (Spelling.Likeness(word, nows[i]) is var likeness && likeness > best) (best, at) = (likeness, i);
            }

            if (at < 0) continue;
            (old, now) = (old + (best * was[word]), now + (best * has[nows[at]]));
            nows.RemoveAt(at);
        }

        return (old, now);
    }

    /// <summary>
    /// True when the two run alike and each differing part has something to say on both sides, and something else. Where all that differs
    /// are words of the course and what is rare stays, the sentence is worded anew about the same thing.
    /// </summary>
    private static bool IsOnePattern(IReadOnlyList<SideWord> old, IReadOnlyList<SideWord> now, CourseWords course)
    {
        if (old.Count > MostInPattern || now.Count > MostInPattern) return false;
        var kept = Kept(old, now);
        if (kept.Count == 0) return false;
        var rarest = double.MaxValue;
        var (commonGone, commonCome) = (0, 0);
        var (left, right) = (0, 0);
        foreach (var (atOld, atNow) in kept.Append((Old: old.Count, Now: now.Count)))
        {
            var gone = Telling(old, left, atOld);
            var come = Telling(now, right, atNow);
            if (gone.Count > 0 != come.Count > 0) return false;
            (commonGone, commonCome) = (commonGone + atOld - left - gone.Count, commonCome + atNow - right - come.Count);
            if (gone.Exists(word => come.Exists(other => Spelling.IsWord(word) && Spelling.IsWord(other) && Spelling.Likeness(word, other) > 0))) return false;
            foreach (var word in gone.Concat(come)) rarest = Math.Min(rarest, course.CountOf(word));
            (left, right) = (atOld + 1, atNow + 1);
        }

        if (rarest == double.MaxValue || Math.Max(commonGone, commonCome) > MostCommonChanged) return false;
        return rarest < Usual
            || !kept.Exists(pair => old[pair.Old].Kind == SideWordKind.Telling && course.CountOf(old[pair.Old].Text) < Usual);
    }

    private static List<string> Telling(IReadOnlyList<SideWord> side, int start, int end)
    {
        var words = new List<string>();
        for (var i = start; i < end; i++)
        {
            if (side[i].Kind != SideWordKind.Common) words.Add(side[i].Text);
        }

        return words;
    }

    /// <summary>The longest row of words that both have in one order.</summary>
    private static List<(int Old, int Now)> Kept(IReadOnlyList<SideWord> old, IReadOnlyList<SideWord> now)
    {
        var longest = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
            {
                longest[i, j] = old[i].Text == now[j].Text ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        var kept = new List<(int, int)>();
        for (int i = 0, j = 0; i < old.Count && j < now.Count;)
        {
            if (old[i].Text == now[j].Text) kept.Add((i++, j++));
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }

        return kept;
    }
}
