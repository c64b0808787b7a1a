namespace CourseKit.Syntax;

/// <summary>Front matter that is one JSON object.</summary>
internal static class JsonFrontMatter
{
    /// <summary>Takes the offset of a <c>{</c>; null when what follows is no JSON object (a shortcode, an attribute list).</summary>
    public static FrontMatterBlock? Find(string text, int start)
    {
        if (!LooksLikeObject(text, start)) return null;
        var end = MatchingBrace(text, start) ?? LoneBrace(text, start);
        var closed = end is not null;
        var contentEnd = end ?? FirstBlankLine(text, start);
        var next = closed ? AfterLineEnding(text, contentEnd) : contentEnd;
        return new FrontMatterBlock(
            DataFormat.Json,
            TextSpan.FromBounds(0, next),
            new TextSpan(start, 1),
            TextSpan.FromBounds(start, contentEnd),
            closed);
    }

    private static bool LooksLikeObject(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        if (at == text.Length) return false;
        return text[at] is '"' or '\'' or '}' or '\n' or '\r' || (text[at] == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*');
    }

    /// <summary>The offset after the brace that closes the first one; strings end at their line's end at the latest.</summary>
    private static int? MatchingBrace(string text, int start)
    {
        var depth = 0;
        for (var at = start; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"':
                    at = StringEnd(text, at);
                    break;
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return at + 1;
            }
        }

        return null;
    }

    private static int StringEnd(string text, int quote)
    {
        var at = quote + 1;
        while (at < text.Length && text[at] is not ('"' or '\n' or '\r')) at += text[at] == '\\' ? 2 : 1;
        return Math.Min(at, text.Length - 1);
    }

    /// <summary>With a brace missing further in, a <c>}</c> alone at the start of a line is still the end.</summary>
    private static int? LoneBrace(string text, int start)
    {
        for (var at = start; at < text.Length;)
        {
            var line = TextLine.At(text, at);
            if (at > start && line.IsOnly("}")) return at + 1;
            at = line.Next;
        }

        return null;
    }

    private static int FirstBlankLine(string text, int start)
    {
        var at = start;
        while (at < text.Length)
        {
            var line = TextLine.At(text, at);
            if (line.IsBlank) break;
            at = line.Next;
        }

        return at;
    }

    private static int AfterLineEnding(string text, int end)
    {
        var line = TextLine.At(text, end);
        return line.IsBlank ? line.Next : end;
    }
}
