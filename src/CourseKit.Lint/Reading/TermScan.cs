namespace CourseKit.Model;

/// <summary>
/// A quick look whether prompts could have a term that the text writes in another way. It compares numbers made of letters where
/// <see cref="TermWritings"/> makes terms, and lets pass too much rather than too little; of most pages it says that there is nothing to
/// look for.
/// </summary>
internal sealed class TermScan
{
    /// <summary>By the number of a term, how prompts write it, one bit a form, and how often the text writes it in each form.</summary>
    private readonly Dictionary<int, Uses> _uses = [];

    public static bool MayDiffer(IEnumerable<ReadText> sides, IReadOnlyList<string> text)
    {
        var scan = new TermScan();
        foreach (var side in sides) scan.Ask(side.Words);
        for (var i = 0; i < text.Count; i++) scan.Count(text[i], i + 1 < text.Count ? text[i + 1] : "");
        return scan._uses.Values.Any(uses => uses.MayDiffer);
    }

    private void Ask(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            Ask(Closed(words[i].Key), TermForm.Closed);
            Ask(Hyphenated(words[i].Key), TermForm.Hyphen);
            if (i + 1 < words.Count) Ask(Open(words[i].Key, words[i + 1].Key), TermForm.Open);
        }
    }

    private void Ask(int? term, TermForm form)
    {
        if (term is not { } number) return;
        _uses.TryGetValue(number, out var uses);
        _uses[number] = uses with { Asked = uses.Asked | (1 << (int)form) };
    }

    private void Count(string word, string next)
    {
        Count(Closed(word), TermForm.Closed);
        Count(Hyphenated(word), TermForm.Hyphen);
        Count(Open(word, next), TermForm.Open);
    }

    private void Count(int? term, TermForm form)
    {
        if (term is { } number && _uses.TryGetValue(number, out var uses)) _uses[number] = uses.Add(form);
    }

    private static int? Closed(string word) => word.Length >= 2 * Term.ShortestPart ? NumberOf(word, 0, word.Length, 0) : null;

    private static int? Hyphenated(string word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen < Term.ShortestPart || word.Length - hyphen - 1 < Term.ShortestPart
            ? null
            : NumberOf(word, hyphen + 1, word.Length, Continue(0, word, 0, hyphen));
    }

    private static int? Open(string first, string second) =>
        first.Length < Term.ShortestPart || second.Length < Term.ShortestPart
            ? null
            : NumberOf(second, 0, second.Length, Continue(0, first, 0, first.Length));

    /// <summary>Goes on from the number of the part before; the s of a plural is left out, as in <see cref="Term"/>.</summary>
    private static int NumberOf(string word, int start, int end, int before)
    {
        if (end - start > Term.ShortestPart && word[end - 1] == 's') end--;
        return Continue(before, word, start, end);
    }

    private static int Continue(int number, string word, int start, int end)
    {
        for (var i = start; i < end; i++) number = unchecked((number * 31) + word[i]);
        return number;
    }

    private readonly record struct Uses(int Asked, int Hyphen, int Open, int Closed)
    {
        public bool MayDiffer => IsOther(TermForm.Hyphen, Hyphen) || IsOther(TermForm.Open, Open) || IsOther(TermForm.Closed, Closed);

        public Uses Add(TermForm form) => form switch
        {
            TermForm.Hyphen => this with { Hyphen = Hyphen + 1 },
            TermForm.Open => this with { Open = Open + 1 },
            _ => this with { Closed = Closed + 1 },
        };

        /// <summary>True when the text has a rule for this form and some prompt has another.</summary>
        private bool IsOther(TermForm form, int uses) => uses >= TermWritings.FewestUses && (Asked & ~(1 << (int)form)) != 0;
    }
}
