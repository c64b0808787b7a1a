namespace CourseKit.Syntax;

/// <summary>What can be told of a YAML line by itself.</summary>
internal static class YamlLine
{
    /// <summary>The offset of the colon that ends the name at the start of the line, or -1.</summary>
    public static int ColonAfterName(TextLine line) => NextColon(line, line.FirstCharacter);

    /// <summary>The offset of the next colon with a blank or the line's end after it and outside quotes, or -1.</summary>
    public static int NextColon(TextLine line, int from)
    {
        for (var at = from; at < line.End; at++)
        {
            if (at == from && line.Text[at] is '"' or '\'')
            {
                var close = line.Text.IndexOf(line.Text[at], at + 1, line.End - at - 1);
                if (close > 0) at = close;
            }
            else if (line.Text[at] == ':' && (at + 1 == line.End || line.Text[at + 1] is ' ' or '\t'))
            {
                return at;
            }
            else if (line.Text[at] == '#' && at > from && line.Text[at - 1] is ' ' or '\t')
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>From the first character to the last that is neither blank nor part of a comment.</summary>
    public static TextSpan Content(TextLine line, int from)
    {
        var end = line.End;
        for (var at = from + 1; at < end; at++)
        {
            if (line.Text[at] == '#' && line.Text[at - 1] is ' ' or '\t') end = at;
        }

        while (end > from && line.Text[end - 1] is ' ' or '\t') end--;
        return TextSpan.FromBounds(from, end);
    }

    /// <summary>The line that an offset stands in.</summary>
    public static TextLine Containing(string text, int offset, int first)
    {
        var start = Math.Min(offset, text.Length);
        while (start > first && text[start - 1] is not ('\n' or '\r')) start--;
        return TextLine.At(text, start);
    }

    /// <summary>A text in quotes that YAML reads back as that text.</summary>
    public static string Quote(string value) =>
        value.IndexOf('"') >= 0 || value.IndexOf('\\') >= 0 ? "'" + value.Replace("'", "''") + "'" : "\"" + value + "\"";
}
