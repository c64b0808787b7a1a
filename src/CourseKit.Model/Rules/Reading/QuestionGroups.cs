namespace CourseKit.Model;

/// <summary>
/// Groups long questions whose words are mostly the same. Two such questions share at least one of the rarer words of each, so each
/// question is compared only with those that share one, and with a limited number of them: the work grows with the number of questions, not with its square.
/// </summary>
internal sealed class QuestionGroups
{
    private const double Likeness = 0.55;

    /// <summary>Short questions ("What is a proxy?") are alike by nature.</summary>
    private const int FewestWords = 10;

    /// <summary>How many groups may be compared for one word. A word that many groups share tells little; their newest are looked at.</summary>
    private const int MostCandidates = 16;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _uses = [];
    private readonly Dictionary<int, List<Group>> _groupsByWord = [];
    private readonly List<Group> _groups = [];

    /// <summary>Groups of two or more in the order of their first members.</summary>
    public static IEnumerable<IReadOnlyList<LintPrompt>> Find(IEnumerable<LintPrompt> prompts)
    {
        var groups = new QuestionGroups();
        var questions = prompts.Select(prompt => (Prompt: prompt, Words: groups.Number(PromptText.Normalize(prompt.Prompt.Question.Text))))
            .Where(question => question.Words.Length >= FewestWords).ToList();
        foreach (var (prompt, words) in questions) groups.Place(prompt, groups.RarestFirst(words));
        return groups._groups.Where(group => group.Members.Count > 1).Select(group => group.Members);
    }

    /// <summary>Numbers for the words; the second "the" of a question is another word than the first.</summary>
    private int[] Number(string question)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = question.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var numbers = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            seen.TryGetValue(words[i], out var earlier);
            seen[words[i]] = earlier + 1;
            var name = earlier == 0 ? words[i] : words[i] + " " + earlier.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (!_numbers.TryGetValue(name, out numbers[i])) _numbers.Add(name, numbers[i] = AddWord());
            _uses[numbers[i]]++;
        }

        return numbers;
    }

    private int AddWord()
    {
        _uses.Add(0);
        return _uses.Count - 1;
    }

    private int[] RarestFirst(int[] words)
    {
        Array.Sort(words, (left, right) => _uses[left] != _uses[right] ? _uses[left].CompareTo(_uses[right]) : left.CompareTo(right));
        return words;
    }

    private void Place(LintPrompt prompt, int[] words)
    {
        // Were none of these shared, fewer words than the likeness asks for could be.
        var prefix = words.Length - (int)Math.Ceiling(Likeness * words.Length) + 1;
        Group? best = null;
        var bestLikeness = Likeness;
        for (var i = 0; i < prefix; i++)
        {
            if (!_groupsByWord.TryGetValue(words[i], out var candidates)) continue;
            for (var at = candidates.Count - 1; at >= 0 && at >= candidates.Count - MostCandidates; at--)
            {
                var likeness = LikenessOf(words, candidates[at].Words);
                if (likeness > bestLikeness || (best is null && likeness >= Likeness)) (best, bestLikeness) = (candidates[at], likeness);
            }
        }

        // The very same question with another answer is CK3103's.
        if (best is not null && bestLikeness < 1) best.Members.Add(prompt);
        else if (best is not null) return;
        else AddGroup(new Group(words) { Members = { prompt } }, prefix);
    }

    private void AddGroup(Group group, int prefix)
    {
        _groups.Add(group);
        for (var i = 0; i < prefix; i++)
        {
            if (!_groupsByWord.TryGetValue(group.Words[i], out var groups)) _groupsByWord.Add(group.Words[i], groups = []);
            groups.Add(group);
        }
    }

    /// <summary>Shared words by all words (Jaccard). Both are in the same order.</summary>
    private double LikenessOf(int[] left, int[] right)
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
            else if (ComesFirst(left[i], right[j])) i++;
            else j++;
        }

        return (double)shared / (left.Length + right.Length - shared);
    }

    private bool ComesFirst(int left, int right) => _uses[left] != _uses[right] ? _uses[left] < _uses[right] : left < right;

    private sealed record Group(int[] Words)
    {
        public List<LintPrompt> Members { get; } = [];
    }
}
