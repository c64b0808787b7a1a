namespace CourseKit.Model;

/// <summary>How rare each word is among the prompts that a course had at its last build.</summary>
internal sealed class CourseWords
{
    /// <summary>In a course with more prompts a word counts as often as it would in one of so many.</summary>
    private const double Usual = 200;

    private readonly Dictionary<string, int> _prompts = new(StringComparer.Ordinal);
    private readonly double _scale;

    public CourseWords(IEnumerable<LockedPrompt> prompts)
    {
        var count = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var prompt in prompts)
        {
            if (prompt.State == PromptState.Retired) continue;
            count++;
            seen.Clear();
            var text = TextKey.Of(prompt).Shown;
            Note(SideReader.Read(text.Question), seen);
            if (text.Answer is { } answer) Note(SideReader.Read(answer), seen);
        }

        _scale = Math.Min(1, Usual / Math.Max(1, count));
    }

    /// <summary>How many prompts of a course of usual size have the word; 1 for one that none or a single one has.</summary>
    public double CountOf(string word) => 1 + (_scale * (_prompts.TryGetValue(word, out var prompts) ? prompts - 1 : 0));

    private void Note(IReadOnlyList<SideWord> words, HashSet<string> seen)
    {
        foreach (var word in words)
        {
            if (word.Kind == SideWordKind.Common || !seen.Add(word.Text)) continue;
            _prompts.TryGetValue(word.Text, out var prompts);
            _prompts[word.Text] = prompts + 1;
        }
    }
}
