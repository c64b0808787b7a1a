namespace CourseKit.Syntax;

/// <summary>
/// Reads TOML 1.1 settings, with spans. A line that is wrong is reported once and left out, and reading goes on at the next, so that all
/// mistakes come in one run; that is why no library does it (src/ARCHITECTURE.md).
/// </summary>
internal sealed class TomlReader
{
    private readonly TextCursor _cursor;
    private readonly TomlValueReader _values;
    private readonly TomlTable _root = new(default);
    private TomlTable _table;

    private TomlReader(TextCursor cursor)
    {
        _cursor = cursor;
        _values = new TomlValueReader(cursor);
        _table = _root;
    }

    public static MappingNode Read(SourceText source, TextSpan span, ICollection<Diagnostic> diagnostics)
    {
        var cursor = new TextCursor(source, span, diagnostics);
        cursor.ReportControlCharacters();
        var reader = new TomlReader(cursor);
        while (!cursor.IsAtEnd) reader.ReadLine();
        return ((MappingNode)reader._root.Build()) with { Span = span };
    }

    private void ReadLine()
    {
        _cursor.SkipBlanks();
        if (!_cursor.IsAtLineEnd && _cursor.Current != '#')
        {
            var done = _cursor.Current == '[' ? ReadHeader() : ReadSetting();
            if (done) ExpectLineEnd();
        }

        _cursor.SkipToLineEnd();
        _cursor.SkipLineEnd();
    }

    /// <summary><c>[table]</c> or <c>[[array of tables]]</c>.</summary>
    private bool ReadHeader()
    {
        var many = _cursor.StartsWith("[[");
        var opening = new TextSpan(_cursor.At, many ? 2 : 1);
        _cursor.At += many ? 2 : 1;
        if (TomlKeyReader.Read(_cursor) is not { } path) return false;
        if (!_cursor.StartsWith(many ? "]]" : "]"))
        {
            _cursor.Report(UnmatchedBracket.NameNotClosed(_cursor.Source, opening));
            return false;
        }

        _cursor.At += many ? 2 : 1;
        var header = _cursor.SpanFrom(opening.Start);
        _table = (many ? _root.OpenArrayItem(path, header, _cursor) : _root.OpenHeader(path, header, _cursor)) ?? new TomlTable(header);
        return true;
    }

    private bool ReadSetting()
    {
        if (TomlKeyReader.Read(_cursor) is not { } path) return false;
        if (!TomlKeyReader.SkipEquals(_cursor, path)) return false;
        if (_values.Read() is not { } value) return false;
        _table.Set(path, value, _cursor);
        return true;
    }

    private void ExpectLineEnd()
    {
        _cursor.SkipBlanks();
        if (_cursor.IsAtLineEnd || _cursor.Current == '#') return;
        if (_cursor.Current is ']' or '}')
        {
            _cursor.Report(UnmatchedBracket.NotOpened(_cursor.Source, _cursor.CurrentSpan));
            return;
        }

        var rest = YamlLine.Content(_cursor.Line, _cursor.At);
        const string Hint = "Begin each setting on a line of its own; a text with quotes inside needs '…' or \\\" around them.";
        _cursor.Report(TextAfterValue.At(_cursor.Source, rest, Hint));
    }
}
