namespace CourseKit.Syntax;

/// <summary>Reads names: bare, quoted, dotted.</summary>
internal static class TomlKeyReader
{
    /// <summary>Gives the parts of a dotted name, blanks around it skipped; null, and a report, when there is none.</summary>
    public static IReadOnlyList<DataName>? Read(TextCursor cursor)
    {
        var parts = new List<DataName>(1);
        do
        {
            cursor.SkipBlanks();
            if (ReadPart(cursor) is not { } part) return null;
            parts.Add(part);
            cursor.SkipBlanks();
        }
        while (cursor.Skip('.'));

        if (parts.Count <= DataLimits.Depth) return parts;
        cursor.Report(NestedTooDeep.At(cursor.Source, parts[DataLimits.Depth].Span));
        return null;
    }

    /// <summary>Goes past the <c>=</c> after a name, or reports that there is none.</summary>
    public static bool SkipEquals(TextCursor cursor, IReadOnlyList<DataName> path)
    {
        if (cursor.Skip('=')) return true;
        var name = TextSpan.FromBounds(path[0].Span.Start, path[path.Count - 1].Span.End);
        var value = cursor.IsAtLineEnd ? "…" : cursor.Source.GetText(YamlLine.Content(cursor.Line, cursor.At)).TrimStart(':', ' ');
        cursor.Report(MissingSeparator.At(cursor.Source, name, "=", $"{cursor.Source.GetText(name)} = {value}"));
        return false;
    }

    private static DataName? ReadPart(TextCursor cursor)
    {
        var start = cursor.At;
        if (cursor.Current is '"' or '\'')
        {
            var text = TomlStringReader.ReadOneLine(cursor);
            return text is null ? null : new DataName(text, cursor.SpanFrom(start));
        }

        while (IsBare(cursor.Current)) cursor.At++;
        if (cursor.At > start) return new DataName(cursor.TextFrom(start), cursor.SpanFrom(start));
        cursor.Report(UnexpectedText.At(cursor.Source, cursor.CurrentSpan, "A name is missing here", "A name has letters, digits, '_' and '-'; put any other in quotes."));
        return null;
    }

    private static bool IsBare(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';
}
