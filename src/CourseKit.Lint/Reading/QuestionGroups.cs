namespace CourseKit.Model;

/// <summary>
/// Groups long questions whose words are mostly the same. Two such questions share at least one of the rarer words of each, so each
/// question is compared only with those that share one, and with a limited number of them: the work grows with the number of questions, not
/// with its square.
/// </summary>
internal sealed class QuestionGroups
{
    private const double Likeness = 0.55;

    /// <summary>Short questions ("What is a proxy?") are alike by nature.</summary>
    private const int FewestWords = 10;

    /// <summary>
    /// How many groups may be compared for one word. A word that many groups share tells little; their newest are looked at.
    /// </summary>
    private const int MostCandidates = 16;

    private readonly List<int>?[] _groupsByRank;
    private readonly List<Group> _groups = [];

    /// <summary>For each group the question that was last compared with it, so that none is compared twice for two words.</summary>
    private readonly List<int> _lastComparedWith = [];

    private QuestionGroups(int words) => _groupsByRank = new List<int>?[words];

    /// <summary>Groups of two or more in the order of their first members, each as indexes into the questions.</summary>
    /// <param name="questions">The words of each, as numbers below <paramref name="words"/>.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Find(IReadOnlyList<int[]> questions, int words)
    {
        var ranks = RanksOf(questions, words);
        var groups = new QuestionGroups(words);
        for (var i = 0; i < questions.Count; i++)
        {
            if (questions[i].Length < FewestWords) continue;
            var ranked = Array.ConvertAll(questions[i], number => ranks[number]);
            Array.Sort(ranked);
            groups.Place(i, ranked);
        }

        return [.. groups._groups.Where(group => group.Members.Count > 1).Select(group => group.Members)];
    }

    /// <summary>Numbers the words anew, the rarest first; of words as rare as each other, the one that comes first in the course.</summary>
    private static int[] RanksOf(IReadOnlyList<int[]> questions, int words)
    {
        var uses = new long[words];
        var order = new List<int>();
        foreach (var question in questions)
        {
            foreach (var number in question)
            {
                if (uses[number]++ == 0) order.Add(number);
            }
        }

        var keys = new long[order.Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = (uses[order[i]] << 32) | (uint)i;
        Array.Sort(keys);
        var ranks = new int[words];
        for (var rank = 0; rank < keys.Length; rank++) ranks[order[(int)(keys[rank] & uint.MaxValue)]] = rank;
        return ranks;
    }

    private void Place(int question, int[] words)
    {
        // Were none of these shared, fewer words than the likeness asks for could be.
        var prefix = words.Length - (int)Math.Ceiling(Likeness * words.Length) + 1;
        Group? best = null;
        var bestLikeness = Likeness;
        for (var i = 0; i < prefix; i++)
        {
            if (_groupsByRank[words[i]] is not { } candidates) continue;
            for (var at = candidates.Count - 1; at >= 0 && at >= candidates.Count - MostCandidates; at--)
            {
                if (_lastComparedWith[candidates[at]] == question) continue;
                _lastComparedWith[candidates[at]] = question;
                var group = _groups[candidates[at]];
                var likeness = LikenessOf(words, group.Words);
                if (likeness > bestLikeness || (best is null && likeness >= Likeness)) (best, bestLikeness) = (group, likeness);
            }
        }

        // The very same question with another answer is CK3103's.
        if (best is not null && bestLikeness < 1) best.Members.Add(question);
        else if (best is null) AddGroup(new Group(words) { Members = { question } }, prefix);
    }

    private void AddGroup(Group group, int prefix)
    {
        for (var i = 0; i < prefix; i++) (_groupsByRank[group.Words[i]] ??= []).Add(_groups.Count);
        _groups.Add(group);
        _lastComparedWith.Add(-1);
    }

    /// <summary>Shared words by all words (Jaccard). Both are in the same order.</summary>
    private static double LikenessOf(int[] left, int[] right)
    {
        int shared = 0, i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (left[i] < right[j]) i++;
            else j++;
        }

        return (double)shared / (left.Length + right.Length - shared);
    }

    private sealed record Group(int[] Words)
    {
        public List<int> Members { get; } = [];
    }
}
