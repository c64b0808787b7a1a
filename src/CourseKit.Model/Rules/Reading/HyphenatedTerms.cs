namespace CourseKit.Model;

/// <summary>The terms that a text writes with a hyphen as a rule.</summary>
internal sealed class HyphenatedTerms
{
    private const int FewestUses = 3;
    private const int TimesAsOften = 3;

    /// <summary>Words that make an adjective of what they are joined to: "a long-term plan" for "in the long term" is grammar, not a variant.</summary>
    private static readonly HashSet<string> _joining = new(
        [
            "long", "short", "high", "low", "well", "real", "large", "small", "full", "half", "part", "first", "second", "third", "last", "open", "hard", "self",
            "term", "time", "world", "level", "scale", "based", "like", "free", "specific", "related", "driven", "wide", "ended", "defined", "known", "by", "to", "of", "up", "off", "out", "in", "on", "step", "case",
        ], StringComparer.Ordinal);

    private readonly Dictionary<(string, string), (int Hyphenated, int Open)> _uses = [];

    public HyphenatedTerms(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (Parts(word) is { } parts) Count(parts, hyphenated: 1, open: 0);
        }

        for (var i = 0; _uses.Count > 0 && i + 1 < words.Count; i++)
        {
            var pair = (words[i], Singular(words[i + 1]));
            if (_uses.ContainsKey(pair)) Count(pair, hyphenated: 0, open: 1);
        }

        foreach (var rare in _uses.Where(use => use.Value.Hyphenated < FewestUses || use.Value.Hyphenated < use.Value.Open * TimesAsOften).ToList()) _uses.Remove(rare.Key);
    }

    public bool IsEmpty => _uses.Count == 0;

    /// <summary>The term that two words make, with its hyphen; null when the text knows none.</summary>
    public string? Find(string first, string second) => _uses.ContainsKey((first, Singular(second))) ? first + "-" + second : null;

    private void Count((string, string) parts, int hyphenated, int open)
    {
        _uses.TryGetValue(parts, out var use);
        _uses[parts] = (use.Hyphenated + hyphenated, use.Open + open);
    }

    private static (string, string)? Parts(string word)
    {
        var hyphen = word.IndexOf('-');
        if (hyphen < 3 || hyphen != word.LastIndexOf('-') || word.Length - hyphen < 4) return null;
        var (first, second) = (word.Substring(0, hyphen), Singular(word.Substring(hyphen + 1)));
        return _joining.Contains(first) || _joining.Contains(second) ? null : (first, second);
    }

    private static string Singular(string word) => word.Length > 3 && word[word.Length - 1] == 's' ? word.Substring(0, word.Length - 1) : word;
}
