namespace CourseKit.Model;

/// <summary>What a line says in other tools.</summary>
internal static class LineSyntax
{
    private const int LongestHeading = 80;

    /// <summary><c>:::</c> and nothing else.</summary>
    public static bool IsColons(string text, int start, int end)
    {
        var at = AfterColons(text, start, end);
        return at - start >= CalloutParser.FewestColons && IsBlank(text, at, end);
    }

    /// <summary><c>:::note</c>, which would be a callout if it did not lie too deep.</summary>
    public static bool IsContainer(string text, int start, int end)
    {
        var at = AfterColons(text, start, end);
        return at - start >= CalloutParser.FewestColons && CalloutHeader.TryRead(text, at, end, out var header)
            && CalloutNames.TryFind(header.Name, out _, out _);
    }

    /// <summary>The kind in <c>!!! note "Title"</c> and <c>??? note</c>, of Material for MkDocs; null when the line is none.</summary>
    public static string? AdmonitionName(string text, int start, int end)
    {
        if (end - start < 5 || text[start] is not ('!' or '?') || text[start + 1] != text[start] || text[start + 2] != text[start])
        {
            return null;
        }

        var at = start + 3;
        if (at < end && text[at] == '+') at++;
        if (at >= end || text[at] is not (' ' or '\t')) return null;
        while (at < end && text[at] is ' ' or '\t') at++;
        var name = at;
        while (at < end && (char.IsLetter(text[at]) || text[at] == '-')) at++;
        if (at < end && !char.IsWhiteSpace(text[at])) return null;
        var word = text.Substring(name, at - name);
        return CalloutNames.TryFind(word, out _, out _) ? word : null;
    }

    /// <summary>
    /// The signs of a paragraph that was to be a heading, <c>##Words</c>; 0 when it is none. A tag (<c>#todo</c>), a colour
    /// (<c>#FFA500</c>) and a sentence are no headings.
    /// </summary>
    public static int HeadingLevel(string text)
    {
        var level = 0;
        while (level < text.Length && text[level] == '#') level++;
        if (level is 0 or > 6 || text.Length == level || text.Length > LongestHeading || text.IndexOf('\n') >= 0) return 0;
        if (!char.IsLetter(text[level]) || char.IsLower(text[level])) return 0;
        if (text.IndexOf('#', level) >= 0 || text[text.Length - 1] is '.' or '!' or ',' or ';' or '。' or '！') return 0;
        return text.Skip(level).All(IsHex) ? 0 : level;
    }

    /// <summary><c>term :: answer</c>, a card of Obsidian's Spaced Repetition: the only thing in each line of a paragraph.</summary>
    public static bool IsCard(string text, out string mark)
    {
        mark = text.Contains(" ::: ") ? ":::" : "::";
        foreach (var line in text.Split('\n'))
        {
            var at = line.IndexOf($" {mark} ", StringComparison.Ordinal);
            if (at <= 0 || line.IndexOf("::", at + mark.Length + 1, StringComparison.Ordinal) >= 0) return false;
            var (term, answer) = (line.Substring(0, at), line.Substring(at + mark.Length + 2));
            // A type, as in Haskell, and a rule of a grammar look alike.
            if (!IsWords(term) || !IsWords(answer) || answer.Contains("->") || answer.Contains("=>") || answer.Contains("→")) return false;
        }

        return true;
    }

    private static bool IsWords(string text) =>
        text.Trim().Length > 0 && char.IsLetterOrDigit(text.Trim()[0]) && text.Any(char.IsLetter)
            && text.IndexOfAny(['=', '|', '{', '<', ':', LeafText.Other]) < 0;

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static int AfterColons(string text, int start, int end)
    {
        while (start < end && text[start] == ':') start++;
        return start;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        return start >= end;
    }
}
