namespace CourseKit.Syntax;

/// <summary>
/// Finds out what an author did wrong where YamlDotNet only says that it cannot go on. Its messages speak of scanners and
/// nodes, and its marks often stand a line beside the mistake; so the text is looked at again, the surest sign first.
/// </summary>
internal static class YamlMistake
{
    public static Diagnostic Explain(YamlText text, TextSpan fault)
    {
        var marks = YamlMarks.Scan(text);
        return Quotes(text, marks)
            ?? Brackets(text, marks)
            ?? YamlValueMistake.Find(text, fault)
            ?? YamlLineMistake.Find(text, fault)
            ?? UnexpectedText.At(text.Source, Visible(text, fault), "The YAML cannot be read from here", "Check the punctuation and the indentation of this setting.");
    }

    /// <summary>A setting that is nothing but a text: the mark between name and value is missing.</summary>
    public static Diagnostic WithoutColon(YamlText text, ScalarNode scalar)
    {
        var line = TextLine.At(text.Source.Text, scalar.Span.Start);
        var content = YamlLine.Content(line, scalar.Span.Start);
        return YamlLineMistake.MissingColon(text.Source, content);
    }

    private static Diagnostic? Quotes(YamlText text, YamlMarks marks)
    {
        if (marks.UnclosedQuote is { } quote) return StringNotClosed.At(text.Source, quote);
        return marks.BadEscape is { } escape ? BadEscape.At(text.Source, escape) : null;
    }

    private static Diagnostic? Brackets(YamlText text, YamlMarks marks)
    {
        if (marks.UnopenedBracket is { } closing) return UnmatchedBracket.NotOpened(text.Source, closing);
        return marks.UnclosedBracket is { } opening ? UnmatchedBracket.NotClosed(text.Source, opening) : null;
    }

    /// <summary>The span on the line where it starts, and at least a character wide where there is one to show.</summary>
    private static TextSpan Visible(YamlText text, TextSpan fault)
    {
        var line = YamlLine.Containing(text.Source.Text, Math.Min(fault.Start, text.Span.End), text.Span.Start);
        var start = Math.Max(fault.Start, line.FirstCharacter);
        if (start >= line.End) start = Math.Min(line.FirstCharacter, line.End);
        var end = Math.Min(Math.Max(fault.End, start + 1), line.End);
        return TextSpan.FromBounds(start, Math.Max(start, Math.Min(end, text.Span.End)));
    }
}
