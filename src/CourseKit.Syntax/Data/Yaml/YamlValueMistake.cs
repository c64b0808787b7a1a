namespace CourseKit.Syntax;

/// <summary>Mistakes that lie within the value of one line.</summary>
internal static class YamlValueMistake
{
    public static Diagnostic? Find(YamlText text, TextSpan fault)
    {
        var line = YamlLine.Containing(text.Source.Text, fault.Start, text.Span.Start);
        return InsideValue(text.Source, line, fault) ?? AtLineStart(text, line, fault);
    }

    private static Diagnostic? InsideValue(SourceText source, TextLine line, TextSpan fault)
    {
        var colon = YamlLine.ColonAfterName(line);
        if (colon < 0 || fault.Start <= colon) return null;
        var value = YamlLine.Content(line, Math.Min(Skip(line, colon + 1), line.End));
        if (value.IsEmpty || fault.Start < value.Start) return null;
        var first = line.Text[value.Start];
        if (first is '@' or '`' or '%' or '*' or '&' or '!')
        {
            return ValueNeedsQuotes.At(source, new TextSpan(value.Start, 1), YamlLine.Quote(source.GetText(value)));
        }

        var second = YamlLine.NextColon(line, value.Start);
        if (second >= 0 && fault.Start == second)
        {
            return UnquotedColon.At(source, new TextSpan(second, 1), YamlLine.Quote(source.GetText(value)));
        }

        if (first is '"' or '\'' or '[' or '{' && fault.Start > value.Start && fault.Start < value.End)
        {
            return AfterValue(source, value, fault);
        }

        return first == '-' ? ListOnKeyLine(source, value) : null;
    }

    private static Diagnostic AfterValue(SourceText source, TextSpan value, TextSpan fault)
    {
        var text = source.GetText(value);
        var rest = TextSpan.FromBounds(fault.Start, value.End);
        if (source.Text[fault.Start] is ',' or ']' or '}' or ':')
        {
            return UnexpectedText.At(source, new TextSpan(fault.Start, 1), $"'{source.Text[fault.Start]}' is not expected here", "Remove it, or put quotes around the text it belongs to.");
        }

        var apostrophe = text.Length > 1 && text[0] == '\'' && text[text.Length - 1] == '\'';
        var inner = apostrophe ? text.Substring(1, text.Length - 2) : text;
        return TextAfterValue.At(
            source, rest, $"Put the whole value in quotes: {Excerpt.Of(apostrophe ? "\"" + inner + "\"" : YamlLine.Quote(inner))}");
    }

    private static Diagnostic ListOnKeyLine(SourceText source, TextSpan value) =>
        UnexpectedText.At(source, value, "A list item stands on the line of the setting", "Begin the list on the next line, or write it in brackets: [one, two].");

    /// <summary>A second line that begins with a character a value cannot begin with.</summary>
    private static Diagnostic? AtLineStart(YamlText text, TextLine line, TextSpan fault)
    {
        if (fault.Start >= line.End || fault.Start >= text.Span.End || line.Text[fault.Start] is not ('@' or '`' or '%')) return null;
        var value = YamlLine.Content(line, fault.Start);
        return ValueNeedsQuotes.At(text.Source, new TextSpan(fault.Start, 1), YamlLine.Quote(text.Source.GetText(value)));
    }

    private static int Skip(TextLine line, int at)
    {
        while (at < line.End && line.Text[at] is ' ' or '\t') at++;
        return at;
    }
}
