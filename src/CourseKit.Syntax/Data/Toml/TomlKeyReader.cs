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

    /// <summary>Goes past the <c>=</c> after a name, or reports that there is none, or two.</summary>
    public static bool SkipEquals(TextCursor cursor, IReadOnlyList<DataName> path)
    {
        var name = TextSpan.FromBounds(path[0].Span.Start, path[path.Count - 1].Span.End);
        if (!cursor.Skip('='))
        {
            cursor.Report(MissingSeparator.At(cursor.Source, name, "=", Corrected(cursor, cursor.Source.GetText(name))));
            return false;
        }

        if (cursor.Current != '=') return true;
        cursor.Report(UnexpectedText.At(cursor.Source, cursor.CurrentSpan, "A second '=' follows the first", "Remove it."));
        return false;
    }

    /// <summary>The setting that most likely is meant, where no <c>=</c> follows the name.</summary>
    private static string Corrected(TextCursor cursor, string name)
    {
        if (cursor.IsAtLineEnd) return $"{name} = …";
        var rest = cursor.Source.GetText(YamlLine.Content(cursor.Line, cursor.At));
        var value = rest.TrimStart(':', '=', ' ');
        if (value.Length < rest.Length || rest.IndexOf('=') is not (> 0 and var equals)) return $"{name} = {TomlValueHint.InQuotes(value)}";

        // A name of several words, or an item of a list as YAML writes it.
        return name == "-" ? rest : $"\"{name} {rest.Substring(0, equals).TrimEnd()}\" ={rest.Substring(equals + 1)}";
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
        const string Names = "A name has letters, digits, '_' and '-'; put any other in quotes.";
        var hint = cursor.Current == '/' ? "A comment begins with '#'." : Names;
        cursor.Report(UnexpectedText.At(cursor.Source, cursor.CurrentSpan, "A name is missing here", hint));
        return null;
    }

    /// <summary>What a name may have without quotes.</summary>
    public static bool IsBare(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';
}
