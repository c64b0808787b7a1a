namespace CourseKit.Model;

/// <summary>What stands behind the colons that open a callout.</summary>
/// <param name="Name">What kind of callout it is to be.</param>
/// <param name="TitleStart">Where the title begins in the text.</param>
/// <param name="TitleEnd">Where it ends: no further than its start when there is none.</param>
internal readonly record struct CalloutHeader(string Name, int TitleStart, int TitleEnd)
{
    private const string QuartoPrefix = "callout-";

    /// <summary>
    /// Reads <c>note Title</c>, and as other tools write it <c>note[Title]</c>, <c>{note} Title</c>, <c>{.note}</c>,
    /// <c>{.callout-note}</c>. Colons at the end, which pandoc allows, say nothing.
    /// </summary>
    /// <param name="start">Behind the colons.</param>
    public static bool TryRead(string text, int start, int end, out CalloutHeader header)
    {
        header = default;
        start = SkipBlanks(text, start, end);
        end = WithoutColons(text, start, end);
        var inBraces = start < end && text[start] == '{';
        var name = inBraces ? start + 1 : start;
        if (inBraces && name < end && text[name] == '.') name++;
        if (name >= end || !char.IsLetter(text[name])) return false;
        var at = name;
        while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_')) at++;
        var word = text.Substring(name, at - name);
        if (word.StartsWith(QuartoPrefix, StringComparison.Ordinal)) word = word.Substring(QuartoPrefix.Length);
        if (inBraces)
        {
            if (at >= end || text[at] != '}') return false;
            at++;
        }

        if (at < end && text[at] == '[' && text[end - 1] == ']') (at, end) = (at + 1, end - 1);
        else if (at < end && text[at] is not (' ' or '\t' or '{')) return false;
        header = new CalloutHeader(word, SkipBlanks(text, at, end), end);
        return true;
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t') at++;
        return at;
    }

    private static int WithoutColons(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        var colons = end;
        while (colons > start && text[colons - 1] == ':') colons--;
        if (end - colons < CalloutParser.FewestColons || colons == start || !char.IsWhiteSpace(text[colons - 1])) return end;
        while (colons > start && char.IsWhiteSpace(text[colons - 1])) colons--;
        return colons;
    }
}
