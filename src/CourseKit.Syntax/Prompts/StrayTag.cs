namespace CourseKit.Syntax;

/// <summary>A line of a prompt block that holds nothing but raw HTML tags.</summary>
/// <param name="Name">With the slash of a closing tag.</param>
/// <param name="Span">From the first tag to the end of the last.</param>
internal readonly record struct StrayTag(string Name, TextSpan Span)
{
    /// <summary>Elements that are content by themselves: an answer may be only a picture.</summary>
    private static readonly HashSet<string> _content = new(StringComparer.OrdinalIgnoreCase)
    {
        "img", "picture", "source", "video", "audio", "track", "iframe", "embed", "object", "svg", "math", "input", "canvas",
    };

    public bool IsOrbit => Name.TrimStart('/').StartsWith("orbit-", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes the content of a line; a tag of Orbit's may reach over the following lines, up to <paramref name="limit"/>.</summary>
    public static StrayTag? Read(SourceText source, TextSpan content, int limit)
    {
        var text = source.Text;
        if (text[content.Start] != '<') return null;
        if (OrbitTag.IsAt(text, content.Start, limit) && OrbitTagReader.Read(source, content.Start, limit) is { } orbit && orbit.Span.End > content.End)
        {
            return new StrayTag(orbit.NameAsWritten(source), orbit.Span);
        }

        string? first = null;
        for (var at = content.Start; at < content.End; at = text.SkipBlanks(at, content.End))
        {
            if (ReadTag(text, at, content.End) is not var (name, end)) return null;
            if (_content.Contains(name.TrimStart('/'))) return null;
            first ??= name;
            at = end;
        }

        return new StrayTag(first!, content);
    }

    private static (string Name, int End)? ReadTag(string text, int at, int limit)
    {
        var nameStart = at + 1;
        var nameEnd = nameStart;
        if (text[at] != '<') return null;
        if (nameEnd < limit && text[nameEnd] == '/') nameEnd++;
        if (nameEnd >= limit || !char.IsLetter(text[nameEnd])) return null;
        while (nameEnd < limit && (char.IsLetterOrDigit(text[nameEnd]) || text[nameEnd] == '-')) nameEnd++;
        var isName = nameEnd < limit && (text[nameEnd].IsBlank() || text[nameEnd] is '>' or '/');
        if (!isName) return null;
        var quote = '\0';
        for (var end = nameEnd; end < limit; end++)
        {
            if (quote != '\0') quote = text[end] == quote ? '\0' : quote;
            else if (text[end] is '"' or '\'') quote = text[end];
            else if (text[end] == '<') return null;
            else if (text[end] == '>') return (text.Substring(nameStart, nameEnd - nameStart), end + 1);
        }

        return null;
    }
}
