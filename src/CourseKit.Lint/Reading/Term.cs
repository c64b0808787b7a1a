namespace CourseKit.Model;

internal enum TermForm
{
    Hyphen,
    Open,
    Closed,
}

/// <summary>A term of two parts as it is written somewhere.</summary>
/// <param name="Key">The parts as one word in the singular: equal for all ways to write it.</param>
/// <param name="Parts">Empty for one word: where it divides, only another writing can tell.</param>
internal readonly record struct Term(string Key, TermForm Form, (string First, string Second) Parts, string Text)
{
    public const int ShortestPart = 3;

    /// <summary>
    /// Words that make an adjective of what they are joined to, or a verb: "a long-term plan" for "in the long term" and "a setup" for "to
    /// set up" are grammar, not variants. "re-" before a word makes another word than "re" at its beginning.
    /// </summary>
    private static readonly HashSet<string> _joining = new(
        [
            "long", "short", "high", "low", "well", "real", "large", "small", "full", "half", "part", "first", "second", "third", "last", "open", "hard", "self",
            "term", "time", "world", "level", "scale", "based", "like", "free", "specific", "related", "driven", "wide", "ended", "defined", "known", "by", "to", "of", "up", "off", "out", "in", "on", "step", "case",
            "away", "back", "together", "apart", "ahead", "forward", "round",
        ], StringComparer.Ordinal);

    public static Term? Hyphenated(string word)
    {
        var hyphen = word.IndexOf('-');
        if (hyphen < 0 || hyphen != word.LastIndexOf('-')) return null;
        var (first, second) = (word.Substring(0, hyphen), word.Substring(hyphen + 1));
        return IsPart(first) && IsPart(second) ? new Term(first + Singular(second), TermForm.Hyphen, (first, second), word) : null;
    }

    /// <param name="first">A word.</param>
    /// <param name="second">The word after it, a blank between them.</param>
    public static Term? Open(string first, string second) =>
        IsPart(first) && IsPart(second) ? new Term(first + Singular(second), TermForm.Open, (first, second), first + " " + second) : null;

    public static Term? Closed(string word) =>
        word.Length >= 2 * ShortestPart && word.All(char.IsLetter) ? new Term(Singular(word), TermForm.Closed, ("", ""), word) : null;

    private static bool IsPart(string word) =>
        word.Length >= ShortestPart && word.All(char.IsLetter) && !_joining.Contains(word) && !EnglishWords.Function.Contains(word);

    private static string Singular(string word) =>
        word.Length > ShortestPart && word[word.Length - 1] == 's' ? word.Substring(0, word.Length - 1) : word;
}
