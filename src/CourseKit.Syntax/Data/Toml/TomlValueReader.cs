namespace CourseKit.Syntax;

/// <summary>Reads the value after an equals sign. Gives null when it could not be read and was reported.</summary>
internal sealed class TomlValueReader(TextCursor cursor)
{
    /// <summary>The rest of the line behind a quote that is not closed: a bracket that closes may be in it.</summary>
    private string _swallowed = "";

    /// <summary>Of a setting; a list or table in it is read by the same reader.</summary>
    public DataNode? Read()
    {
        _swallowed = "";
        return Read(0);
    }

    private DataNode? Read(int depth)
    {
        cursor.SkipBlanks();
        var start = cursor.At;
        if (depth > DataLimits.Depth)
        {
            cursor.Report(NestedTooDeep.At(cursor.Source, cursor.CurrentSpan));
            cursor.At = cursor.End;
            return null;
        }

        switch (cursor.Current)
        {
            case '"' or '\'':
                if (TomlStringReader.Read(cursor, mayGoOn: depth == 0) is { } text) return Quoted(text, start);
                _swallowed += cursor.TextFrom(start);
                return null;
            case '[':
                return ReadArray(depth);
            case '{':
                return ReadInlineTable(depth);
            default:
                return TomlScalar.Read(cursor, inBrackets: depth > 0);
        }
    }

    private ScalarNode Quoted(string text, int start) => new(cursor.SpanFrom(start), text, ScalarKind.String, Quoted: true);

    /// <summary>Items over as many lines as the author likes, a comma after the last one allowed.</summary>
    private SequenceNode? ReadArray(int depth)
    {
        var opening = cursor.CurrentSpan;
        var items = new List<DataNode>();
        cursor.At++;
        while (true)
        {
            if (!SkipToItem() || cursor.Current == '}') return NotClosed(opening);
            if (cursor.Skip(']')) return new SequenceNode(cursor.SpanFrom(opening.Start), [.. items]);
            var item = Read(depth + 1);
            if (item is null) SkipItem(']');
            else items.Add(item);
            if (!SkipToItem() || cursor.Current == '}') return NotClosed(opening);

            // After an item that could not be read nobody knows whether it took the comma with it (an open quote does).
            if (cursor.Current != ']' && !cursor.Skip(',') && item is not null) ReportMissingComma("items", "of a list");
        }
    }

    /// <summary><c>{ name = value, … }</c>, over lines too, a comma after the last one allowed.</summary>
    private DataNode? ReadInlineTable(int depth)
    {
        var opening = cursor.CurrentSpan;
        var table = new TomlTable(opening);
        cursor.At++;
        while (true)
        {
            if (!SkipToEntry(afterComma: true) || cursor.Current == ']') return NotClosed(opening);
            if (cursor.Skip('}')) return table.Build(cursor.SpanFrom(opening.Start));
            var isRead = ReadInlineSetting(table, depth);
            if (!isRead) SkipItem('}');
            if (!SkipToEntry(afterComma: !isRead && _swallowed.IndexOf('}') < 0) || cursor.Current == ']') return NotClosed(opening);
            if (cursor.Current != '}' && !cursor.Skip(',') && isRead) ReportMissingComma("settings", "in braces");
        }
    }

    private bool ReadInlineSetting(TomlTable table, int depth)
    {
        if (TomlKeyReader.Read(cursor) is not { } path || !TomlKeyReader.SkipEquals(cursor, path)) return false;
        if (Read(depth + path.Count) is not { } value) return false;
        table.Set(path, value, cursor);
        return true;
    }

    /// <summary>Goes over blanks, line ends and comments; false when the next setting begins or the text ends instead.</summary>
    private bool SkipToItem() => SkipLines(TomlLine.IsSetting);

    /// <summary>
    /// The same in braces, where a line may begin with a name: it is another setting of the table after a comma, and else one behind the
    /// table, whose brace is missing.
    /// </summary>
    private bool SkipToEntry(bool afterComma) => SkipLines(line =>
        !line.IsBlank && line.Text[line.FirstCharacter] is var first && (afterComma ? first == '[' : first is not ('}' or ',' or '#')));

    private bool SkipLines(Func<TextLine, bool> isBehind)
    {
        while (!cursor.IsAtEnd)
        {
            cursor.SkipBlanks();
            if (cursor.Current == '#') cursor.SkipToLineEnd();
            if (!cursor.IsAtLineEnd) return true;
            if (cursor.Line.Next < cursor.End && isBehind(TextLine.At(cursor.Source.Text, cursor.Line.Next, cursor.End))) return false;
            cursor.SkipLineEnd();
        }

        return false;
    }

    /// <summary>Null, and a report, unless it may stand in a text whose own end is missing: then that is the mistake.</summary>
    private SequenceNode? NotClosed(TextSpan opening)
    {
        var closing = cursor.Source.Text[opening.Start] == '[' ? ']' : '}';
        if (_swallowed.IndexOf(closing) < 0) cursor.Report(UnmatchedBracket.NotClosed(cursor.Source, opening));
        return null;
    }

    private void ReportMissingComma(string what, string where)
    {
        var found = $"A comma is missing between two {what}";
        cursor.Report(UnexpectedText.At(cursor.Source, cursor.CurrentSpan, found, $"Put ',' between the {what} {where}."));
    }

    /// <summary>Leaves out the rest of an item that could not be read.</summary>
    private void SkipItem(char closing)
    {
        while (!cursor.IsAtLineEnd && cursor.Current != ',' && cursor.Current != closing) cursor.At++;
    }
}
