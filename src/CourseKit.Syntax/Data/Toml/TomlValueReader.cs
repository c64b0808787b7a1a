namespace CourseKit.Syntax;

/// <summary>Reads the value after an equals sign. Gives null when it could not be read and was reported.</summary>
internal sealed class TomlValueReader(TextCursor cursor)
{
    public DataNode? Read(int depth)
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
                return TomlStringReader.Read(cursor) is { } text ? new ScalarNode(cursor.SpanFrom(start), text, ScalarKind.String, Quoted: true) : null;
            case '[':
                return ReadArray(depth);
            case '{':
                return ReadInlineTable(depth);
            default:
                return TomlScalar.Read(cursor, inBrackets: depth > 0);
        }
    }

    /// <summary>Items over as many lines as the author likes, a comma after the last one allowed.</summary>
    private SequenceNode? ReadArray(int depth)
    {
        var opening = cursor.CurrentSpan;
        var items = new List<DataNode>();
        cursor.At++;
        while (true)
        {
            if (!SkipToItem()) return NotClosed(opening);
            if (cursor.Skip(']')) return new SequenceNode(cursor.SpanFrom(opening.Start), [.. items]);
            if (Read(depth + 1) is { } item) items.Add(item);
            else SkipItem(']');
            if (!SkipToItem()) return NotClosed(opening);
            if (cursor.Current == ']' || cursor.Skip(',')) continue;
            cursor.Report(UnexpectedText.At(cursor.Source, cursor.CurrentSpan, "A comma is missing between two items", "Put ',' between the items of a list."));
        }
    }

    /// <summary><c>{ name = value, … }</c>, on one line.</summary>
    private DataNode? ReadInlineTable(int depth)
    {
        var opening = cursor.CurrentSpan;
        var table = new TomlTable(opening);
        cursor.At++;
        cursor.SkipBlanks();
        while (!cursor.Skip('}'))
        {
            if (cursor.IsAtLineEnd || cursor.Current == '#') return NotClosed(opening);
            if (!ReadInlineSetting(table, depth)) SkipItem('}');
            cursor.SkipBlanks();
            if (cursor.Current == '}' || cursor.IsAtLineEnd) continue;
            if (!cursor.Skip(',')) cursor.Report(UnexpectedText.At(cursor.Source, cursor.CurrentSpan, "A comma is missing between two settings", "Put ',' between the settings in braces."));
            cursor.SkipBlanks();
        }

        return table.Build(cursor.SpanFrom(opening.Start));
    }

    private bool ReadInlineSetting(TomlTable table, int depth)
    {
        if (TomlKeyReader.Read(cursor) is not { } path || !TomlKeyReader.SkipEquals(cursor, path)) return false;
        if (Read(depth + path.Count) is not { } value) return false;
        table.Set(path, value, cursor);
        return true;
    }

    /// <summary>Goes over blanks, line ends and comments; false when the next setting begins or the text ends instead.</summary>
    private bool SkipToItem()
    {
        while (!cursor.IsAtEnd)
        {
            cursor.SkipBlanks();
            if (cursor.Current == '#') cursor.SkipToLineEnd();
            if (!cursor.IsAtLineEnd) return true;
            if (cursor.Line.Next < cursor.End && TomlLine.IsSetting(TextLine.At(cursor.Source.Text, cursor.Line.Next, cursor.End))) return false;
            cursor.SkipLineEnd();
        }

        return false;
    }

    private SequenceNode? NotClosed(TextSpan opening)
    {
        cursor.Report(UnmatchedBracket.NotClosed(cursor.Source, opening));
        return null;
    }

    /// <summary>Leaves out the rest of an item that could not be read.</summary>
    private void SkipItem(char closing)
    {
        while (!cursor.IsAtLineEnd && cursor.Current != ',' && cursor.Current != closing) cursor.At++;
    }
}
