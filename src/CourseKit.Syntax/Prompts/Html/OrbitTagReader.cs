namespace CourseKit.Syntax;

/// <summary>Reads one tag of Orbit's with its attributes as HTML does: quoted either way or bare, over any number of lines.</summary>
internal static class OrbitTagReader
{
    /// <summary>
    /// Takes the offset of the <c>&lt;</c>; null when the tag never ends. Another such tag inside of it means the same: a value whose quote
    /// is missing would otherwise swallow all prompts up to the next quote.
    /// </summary>
    public static OrbitTag? Read(SourceText source, int start, int limit)
    {
        var text = source.Text;
        if (OrbitTag.NameAt(text, start, limit) is not { } name) return null;
        var isClosing = text[start + 1] == '/';
        var attributes = new List<HtmlAttribute>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var at = start + (isClosing ? 2 : 1) + name.Length;
        while (true)
        {
            at = text.SkipBlanks(at, limit);
            if (at >= limit || text[at] == '<') return null;
            var isSelfClosing = text.HasAt(at, "/>", limit);
            if (isSelfClosing || text[at] == '>')
            {
                var span = TextSpan.FromBounds(start, at + (isSelfClosing ? 2 : 1));
                return new OrbitTag(OrbitTag.IsAreaName(name), isClosing, isSelfClosing, span, attributes);
            }

            if (ReadAttribute(source, at, limit) is not var (attribute, end)) return null;
            if (names.Add(attribute.Name)) attributes.Add(attribute);
            at = end;
        }
    }

    /// <summary>What there is of a tag that cannot be read: up to the next angle bracket.</summary>
    public static OrbitTag Broken(string text, int start, int limit, string name)
    {
        var end = start + 1;
        while (end < limit && text[end] is not ('<' or '>')) end++;
        if (end < limit && text[end] == '>') end++;
        return new OrbitTag(OrbitTag.IsAreaName(name), text[start + 1] == '/', IsSelfClosing: false, TextSpan.FromBounds(start, end), []) { IsBroken = true };
    }

    private static (HtmlAttribute Attribute, int End)? ReadAttribute(SourceText source, int start, int limit)
    {
        var text = source.Text;

        // HTML takes any character for the start of a name, an equals sign or a lone slash too.
        var at = start + 1;
        while (at < limit && !text[at].IsBlank() && text[at] is not ('=' or '>' or '/' or '<')) at++;
        var nameSpan = TextSpan.FromBounds(start, at);
        var name = source.GetText(nameSpan).ToLowerInvariant();
        var equals = text.SkipBlanks(at, limit);
        if (equals >= limit || text[equals] != '=') return (new HtmlAttribute(name, nameSpan, new TextSpan(at, 0)), at);
        var value = text.SkipBlanks(equals + 1, limit);
        if (value >= limit) return null;
        if (text[value] is not ('"' or '\''))
        {
            at = value;
            while (at < limit && !text[at].IsBlank() && text[at] is not ('>' or '<')) at++;
            return (new HtmlAttribute(name, nameSpan, TextSpan.FromBounds(value, at)), at);
        }

        var close = FindClose(text, value, limit);
        if (close < 0 || (close + 1 < limit && !text[close + 1].IsBlank() && text[close + 1] is not ('>' or '/'))) return null;
        return (new HtmlAttribute(name, nameSpan, TextSpan.FromBounds(value + 1, close)), close + 1);
    }

    private static int FindClose(string text, int quote, int limit)
    {
        for (var at = quote + 1; at < limit; at++)
        {
            if (text[at] == text[quote]) return at;
            if (text[at] == '<' && OrbitTag.IsAt(text, at, limit)) return -1;
        }

        return -1;
    }
}
