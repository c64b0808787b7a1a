namespace CourseKit.Syntax;

/// <summary>Mistakes that concern a line and the one above it: a forgotten colon, a wrong column.</summary>
internal static class YamlLineMistake
{
    public static Diagnostic? Find(YamlText text, TextSpan fault)
    {
        var line = YamlLine.Containing(text.Source.Text, Math.Min(fault.Start, text.Span.End), text.Span.Start);
        if (line.IsBlank || line.Start >= text.Span.End) return null;
        var start = AfterDash(line, line.FirstCharacter);
        var colon = YamlLine.NextColon(line, start);
        if (colon < 0) return MissingColon(text.Source, YamlLine.Content(line, start));
        if (Above(text, line) is not { } above) return null;
        var aboveStart = AfterDash(above, above.FirstCharacter);

        // YamlDotNet joins a line without a colon with the next one, and trips over the colon there.
        if (YamlLine.NextColon(above, aboveStart) < 0 && Column(above, aboveStart) == Column(line, start))
        {
            return MissingColon(text.Source, YamlLine.Content(above, aboveStart));
        }

        return BadIndentation.At(text.Source, TextSpan.FromBounds(start, colon), YamlLine.Content(above, above.FirstCharacter));
    }

    /// <param name="content">The whole line without its comment.</param>
    public static Diagnostic MissingColon(SourceText source, TextSpan content)
    {
        var text = source.GetText(content);
        var colon = text.IndexOf(':');
        if (colon > 0 && colon + 1 < text.Length)
        {
            var corrected = text.Substring(0, colon) + ": " + text.Substring(colon + 1);
            return MissingSeparator.AtColonWithoutBlank(source, new TextSpan(content.Start + colon, 1), corrected);
        }

        var nameLength = 0;
        while (nameLength < text.Length && text[nameLength] is not (' ' or '\t' or '=')) nameLength++;
        if (nameLength == 0) nameLength = text.Length;
        var value = text.Substring(nameLength).TrimStart(' ', '\t', '=');
        var name = text.Substring(0, nameLength);
        return MissingSeparator.At(
            source, new TextSpan(content.Start, nameLength), ":", value.Length == 0 ? $"{name}: …" : $"{name}: {value}");
    }

    private static TextLine? Above(YamlText text, TextLine line)
    {
        while (line.Start > text.Span.Start)
        {
            line = YamlLine.Containing(text.Source.Text, line.Start - 1, text.Span.Start);
            if (!line.IsBlank && line.Text[line.FirstCharacter] != '#') return line;
        }

        return null;
    }

    private static int AfterDash(TextLine line, int at)
    {
        while (at + 1 < line.End && line.Text[at] == '-' && line.Text[at + 1] == ' ')
        {
            at++;
            while (at < line.End && line.Text[at] == ' ') at++;
        }

        return at;
    }

    private static int Column(TextLine line, int at) => at - line.Start;
}
