namespace CourseKit.Model;

/// <summary>
/// What the text of a page has spoken of so far, and whether a prompt asks for anything else. All text above counts, not only the section
/// the prompt stands in: a prompt may look back.
/// </summary>
internal sealed class TextSupport
{
    private static readonly Dictionary<int, string> _noCode = [];
    private readonly IReadOnlyList<string> _words;
    private readonly HashSet<string> _title;
    private readonly UnwrittenSections _unwritten;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> _page;
    private int _read;

    public TextSupport(PageReading page)
    {
        _words = page.Prose.Words;
        _unwritten = new UnwrittenSections(page.Prose.Sections);
        _title = Stems(WordReader.Read(page.Page.Page.Title, _noCode).Select(word => word.Key));
        _page = new(() => Stems(_words));
    }

    public void ReadUpTo(int end)
    {
        for (; _read < end; _read++) WordStem.AddTo(_known, _words[_read]);
    }

    /// <summary>True when the answer, or what a question names, is the subject of a section that holds nothing yet.</summary>
    public bool AsksForUnwritten(PromptReading prompt) =>
        prompt.Answer is { } answer && _known.Count > 0
            && (_unwritten.Covers(SubjectWords.Of(answer)) || _unwritten.IsNamedBy(prompt.Question));

    /// <summary>A word that the prompt turns on and the text lacks; null when there is none, or no text yet.</summary>
    public string? MissingWord(PromptReading prompt)
    {
        if (_known.Count == 0) return null;
        return prompt.Answer is { } answer
            ? MissingWord(prompt.Question, answer)
            : prompt.Deletions.Select(MissingTerm).FirstOrDefault(word => word is not null);
    }

    private string? MissingWord(ReadText question, ReadText answer)
    {
        var words = SubjectWords.Of(answer);
        var missing = words.Where(word => !IsIn(_known, word)).ToList();
        var asked = new HashSet<string>(question.Words.Select(word => WordStem.Of(word.Key)), StringComparer.Ordinal);
        if (missing.FirstOrDefault(word => asked.Contains(WordStem.Of(word))) is { } subject) return subject;
        if (words.Count > 2 && missing.Count * 2 > words.Count) return missing[0];
        if (missing.Count > 0 && missing.Count == words.Count && (SubjectWords.AsksForTerm(question) || SubjectWords.AreNames(answer, words))) return missing[0];
        var defined = SubjectWords.ToDefine(question);
        return defined.Count > 0 && defined.All(word => !IsIn(_page.Value, word)) ? defined[0] : null;
    }

    /// <summary>One word may be the text's in other words; a term of two, or one with a hyphen, is a name for something.</summary>
    private string? MissingTerm(ReadText deletion)
    {
        var words = SubjectWords.Of(deletion);
        var isTerm = words.Count > 1 || (words.Count == 1 && words[0].IndexOf('-') > 0);
        return isTerm && words.All(word => !IsIn(_known, word)) ? words[0] : null;
    }

    private bool IsIn(HashSet<string> known, string word) =>
        word.IndexOf('-') < 0 ? IsStemIn(known, WordStem.Of(word)) : WordStem.PartsOf(word).Any(part => IsStemIn(known, part));

    private bool IsStemIn(HashSet<string> known, string stem) => known.Contains(stem) || _title.Contains(stem);

    private static HashSet<string> Stems(IEnumerable<string> words)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words) WordStem.AddTo(stems, word);
        return stems;
    }
}
