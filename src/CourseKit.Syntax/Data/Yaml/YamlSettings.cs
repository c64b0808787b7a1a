namespace CourseKit.Syntax;

/// <summary>Cuts YAML into its top-level settings by lines alone, without understanding it.</summary>
internal static class YamlSettings
{
    /// <summary>
    /// The spans of the settings in order. One begins at each line that is not indented deeper than the first and is no
    /// comment, list item or closing bracket. A line without a colon begins one too, unless a bracket is open: most likely
    /// its colon was forgotten.
    /// </summary>
    public static IEnumerable<TextSpan> Split(YamlText text)
    {
        var (start, indent, open) = (-1, int.MaxValue, 0);
        for (var at = 0; at < text.Text.Length;)
        {
            var line = TextLine.At(text.Text, at);
            at = line.Next;
            var column = Indentation(line);
            if (column > indent || IsInsignificant(line)) continue;
            if (start < 0 || Begins(line, column, open))
            {
                if (start >= 0) yield return TextSpan.FromBounds(text.Span.Start + start, text.Span.Start + line.Start);
                (start, indent, open) = (line.Start, column, 0);
            }

            open += OpenBrackets(line);
        }

        if (start >= 0) yield return TextSpan.FromBounds(text.Span.Start + start, text.Span.End);
    }

    private static bool Begins(TextLine line, int column, int openBrackets)
    {
        var first = line.Text[line.Start + column];
        if (first is ']' or '}' or '\t') return false;
        if (first == '-' && (line.Start + column + 1 == line.End || line.Text[line.Start + column + 1] is ' ' or '\t')) return false;
        return openBrackets <= 0 || YamlLine.ColonAfterName(line) >= 0;
    }

    private static bool IsInsignificant(TextLine line) =>
        line.IsBlank || line.Text[line.FirstCharacter] == '#' || line.IsOnly("---") || line.IsOnly("...");

    private static int Indentation(TextLine line)
    {
        var at = line.Start;
        while (at < line.End && line.Text[at] == ' ') at++;
        return at - line.Start;
    }

    /// <summary>Brackets opened less brackets closed, quotes not looked at: a guess is enough here.</summary>
    private static int OpenBrackets(TextLine line)
    {
        var open = 0;
        for (var at = line.Start; at < line.End; at++)
        {
            if (line.Text[at] is '[' or '{') open++;
            else if (line.Text[at] is ']' or '}') open--;
        }

        return open;
    }
}
