namespace CourseKit.Model;

/// <summary>How often a text writes a term of two parts with a hyphen, with a blank, or as one word.</summary>
internal sealed class TermWritings
{
    public const int FewestUses = 3;
    private const int TimesAsOften = 3;

    private readonly Dictionary<string, Uses> _uses = new(StringComparer.Ordinal);

    /// <param name="words">Of the text; an empty one where a paragraph ends.</param>
    /// <param name="asked">The terms that prompts have, the only ones counted.</param>
    public TermWritings(IReadOnlyList<string> words, IEnumerable<string> asked)
    {
        foreach (var term in asked) _uses[term] = default;
        for (var i = 0; i < words.Count; i++) Count(words, i);
    }

    /// <summary>The term as the text writes it as a rule; null when it writes it as it is here, or has no rule.</summary>
    public string? Other(Term term)
    {
        if (!_uses.TryGetValue(term.Key, out var uses) || uses.Rule is not { } rule || rule == term.Form) return null;
        // "A machine-learning model" is no reason to write "machine-learning" where nothing follows.
        if (rule == TermForm.Hyphen && term.Form == TermForm.Open && !uses.IsHyphenNoun) return null;
        var (first, second) = term.Form == TermForm.Closed
            ? (term.Text.Substring(0, uses.FirstLength), term.Text.Substring(uses.FirstLength))
            : term.Parts;
        return rule switch
        {
            TermForm.Hyphen => first + "-" + second,
            TermForm.Open => first + " " + second,
            _ => first + second,
        };
    }

    private void Count(IReadOnlyList<string> words, int i)
    {
        var next = i + 1 < words.Count ? words[i + 1] : "";
        if (Term.Closed(words[i]) is { } closed) Add(closed, isNoun: true);
        if (Term.Hyphenated(words[i]) is { } hyphen) Add(hyphen, isNoun: !EnglishWords.IsContent(next));
        if (Term.Open(words[i], next) is { } open) Add(open, isNoun: true);
    }

    private void Add(Term term, bool isNoun)
    {
        if (!_uses.TryGetValue(term.Key, out var uses)) return;
        _uses[term.Key] = uses with
        {
            Hyphen = uses.Hyphen + (term.Form == TermForm.Hyphen ? 1 : 0),
            Open = uses.Open + (term.Form == TermForm.Open ? 1 : 0),
            Closed = uses.Closed + (term.Form == TermForm.Closed ? 1 : 0),
            IsHyphenNoun = uses.IsHyphenNoun || (term.Form == TermForm.Hyphen && isNoun),
            FirstLength = term.Form == TermForm.Closed ? uses.FirstLength : term.Parts.First.Length,
        };
    }

    private readonly record struct Uses(int Hyphen, int Open, int Closed, bool IsHyphenNoun, int FirstLength)
    {
        public TermForm? Rule =>
            IsRule(Hyphen) ? TermForm.Hyphen
            : IsRule(Open) ? TermForm.Open
            : IsRule(Closed) ? TermForm.Closed
            : null;

        private bool IsRule(int uses) => uses >= FewestUses && uses >= (Hyphen + Open + Closed - uses) * TimesAsOften;
    }
}
