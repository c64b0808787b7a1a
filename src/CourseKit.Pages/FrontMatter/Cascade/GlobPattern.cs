using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// A pattern of paths as Hugo has them: <c>*</c> and <c>?</c> stay within a part, <c>**</c> does not, <c>[a-c]</c> and <c>[!a]</c> are one
/// character, <c>{a,b}</c> is one of several patterns, <c>\</c> makes a sign plain. The case of letters does not count.
/// </summary>
public sealed record GlobPattern(string Text, EquatableArray<string> Alternatives)
{
    private const int MostAlternatives = 256;

    /// <returns>Null for one whose brackets do not close, or that would be more than 256 patterns.</returns>
    public static GlobPattern? Parse(string text)
    {
        var alternatives = new List<string> { "" };
        var at = 0;
        return Expand(text.ToLowerInvariant(), ref at, alternatives, isInside: false)
            ? new GlobPattern(text, alternatives.ToEquatableArray()) : null;
    }

    /// <param name="text">In lower case.</param>
    public bool Matches(string text)
    {
        foreach (var pattern in Alternatives)
        {
            if (Matches(pattern, text)) return true;
        }

        return false;
    }

    /// <summary>
    /// Appends what begins at a place to each of some patterns, up to the comma or brace that ends it when it stands inside of braces.
    /// </summary>
    private static bool Expand(string text, ref int at, List<string> patterns, bool isInside)
    {
        for (; at < text.Length; at++)
        {
            if (isInside && text[at] is ',' or '}') return true;
            if (text[at] == '{')
            {
                if (!ExpandBraces(text, ref at, patterns)) return false;
                continue;
            }

            var end = EndOfToken(text, at);
            if (end < 0) return false;
            for (var i = 0; i < patterns.Count; i++) patterns[i] += text.Substring(at, end - at);
            at = end - 1;
        }

        return !isInside;
    }

    private static bool ExpandBraces(string text, ref int at, List<string> patterns)
    {
        var before = patterns.ToList();
        patterns.Clear();
        do
        {
            at++;
            var branch = before.ToList();
            if (!Expand(text, ref at, branch, isInside: true) || patterns.Count + branch.Count > MostAlternatives) return false;
            patterns.AddRange(branch);
        }
        while (text[at] == ',');

        return true;
    }

    /// <summary>An escaped sign and a class of characters are one token; -1 when it is not whole.</summary>
    private static int EndOfToken(string text, int at)
    {
        if (text[at] == '\\') return at + 1 < text.Length ? at + 2 : -1;
        if (text[at] != '[') return at + 1;
        var close = text.IndexOf(']', Math.Min(at + 2, text.Length));
        return close < 0 ? -1 : close + 1;
    }

    /// <summary>
    /// Every place of the text that the pattern so far can end at, token by token: time grows with the product of the two, never more.
    /// </summary>
    private static bool Matches(string pattern, string text)
    {
        var places = new bool[text.Length + 1];
        places[0] = true;
        for (var at = 0; at < pattern.Length;)
        {
            var isDeep = pattern[at] == '*' && at + 1 < pattern.Length && pattern[at + 1] == '*';
            if (pattern[at] == '*')
            {
                for (var i = 0; i < text.Length; i++) places[i + 1] |= places[i] && (isDeep || text[i] != '/');
                at += isDeep ? 2 : 1;
                continue;
            }

            var end = EndOfToken(pattern, at);
            for (var i = text.Length; i > 0; i--) places[i] = places[i - 1] && IsMatch(pattern, at, end, text[i - 1]);
            places[0] = false;
            at = end;
        }

        return places[text.Length];
    }

    private static bool IsMatch(string pattern, int start, int end, char c) => pattern[start] switch
    {
        '\\' => pattern[start + 1] == c,
        '?' => c != '/',
        '[' => IsInClass(pattern, start + 1, end - 1, c),
        var plain => plain == c,
    };

    private static bool IsInClass(string pattern, int start, int end, char c)
    {
        var isNegated = pattern[start] is '!' or '^';
        var isIn = false;
        for (var i = isNegated ? start + 1 : start; i < end; i++)
        {
            var isRange = i + 2 < end && pattern[i + 1] == '-';
            isIn |= isRange ? c >= pattern[i] && c <= pattern[i + 2] : c == pattern[i];
            if (isRange) i += 2;
        }

        return isIn != isNegated;
    }
}
