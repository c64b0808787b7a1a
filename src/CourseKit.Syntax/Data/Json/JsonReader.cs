namespace CourseKit.Syntax;

/// <summary>
/// Reads JSON settings (RFC 8259) with spans; what only its dialects allow is reported and understood all the same.
/// System.Text.Json stops at the first mistake and is no part of netstandard2.0.
/// </summary>
internal sealed class JsonReader
{
    private const int MostInHint = 60;

    private readonly TextCursor _cursor;
    private readonly JsonTokens _tokens;
    private readonly ICollection<Diagnostic> _diagnostics;

    private JsonReader(TextCursor cursor, ICollection<Diagnostic> diagnostics)
    {
        _cursor = cursor;
        _tokens = new JsonTokens(cursor);
        _diagnostics = diagnostics;
    }

    public static MappingNode Read(SourceText source, TextSpan span, ICollection<Diagnostic> diagnostics)
    {
        var cursor = new TextCursor(source, span, diagnostics);
        cursor.ReportControlCharacters();
        var reader = new JsonReader(cursor, diagnostics);
        reader._tokens.SkipSpace();
        if (cursor.IsAtEnd) return new MappingNode(span, []);
        var start = cursor.CurrentSpan;
        var root = reader.ReadValue(0);
        reader._tokens.SkipSpace();
        if (!cursor.IsAtEnd && root is not null)
        {
            cursor.Report(TextAfterValue.At(source, cursor.CurrentSpan, "Settings are one object in braces; remove what follows it."));
        }

        if (root is MappingNode settings) return settings;
        if (root is not null) cursor.Report(NotAMapping.At(source, start));
        return new MappingNode(span, []);
    }

    /// <summary>Null when there was none and it was reported.</summary>
    private DataNode? ReadValue(int depth)
    {
        if (depth > DataLimits.Depth)
        {
            _cursor.Report(NestedTooDeep.At(_cursor.Source, _cursor.CurrentSpan));
            _cursor.At = _cursor.End;
            return null;
        }

        return _cursor.Current switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            _ => _tokens.ReadScalar(),
        };
    }

    private MappingNode ReadObject(int depth)
    {
        var opening = _cursor.CurrentSpan;
        var mapping = new MappingBuilder(_cursor.Source, _diagnostics);
        ReadItems('}', () =>
        {
            if (_tokens.ReadName() is not { } name) return false;
            if (!ReadColon(name.Span)) return false;
            if (ReadValue(depth + 1) is not { } value) return false;
            mapping.Add(new DataEntry(name.Text, name.Span, value));
            return true;
        });
        return mapping.Build(_cursor.SpanFrom(opening.Start));
    }

    private SequenceNode ReadArray(int depth)
    {
        var opening = _cursor.CurrentSpan;
        var items = new List<DataNode>();
        ReadItems(']', () =>
        {
            if (ReadValue(depth + 1) is not { } item) return false;
            items.Add(item);
            return true;
        });
        return new SequenceNode(_cursor.SpanFrom(opening.Start), [.. items]);
    }

    private bool ReadColon(TextSpan name)
    {
        _tokens.SkipSpace();
        if (_cursor.Skip(':'))
        {
            _tokens.SkipSpace();
            return true;
        }

        var text = _cursor.Source.GetText(name);
        var value = _cursor.IsAtEnd ? "…" : RestOfLine().TrimStart('=', ' ').TrimEnd(',', ' ');
        _cursor.Report(MissingSeparator.At(_cursor.Source, name, ":", $"{text}: {value}"));
        return false;
    }

    /// <summary>For a hint: not more of it than can be read there.</summary>
    private string RestOfLine()
    {
        var text = _cursor.Source.Text;
        var end = _cursor.At;
        while (end < text.Length && end - _cursor.At < MostInHint && text[end] is not ('\n' or '\r')) end++;
        var rest = text.Substring(_cursor.At, end - _cursor.At);
        return end - _cursor.At == MostInHint ? rest + "…" : rest;
    }

    /// <summary>
    /// Reads what stands between brackets, commas between the items. An item that cannot be read is skipped up to the next
    /// comma, bracket or line. Ends after the closing bracket, or where the text or a closing bracket of another kind says that there is
    /// none.
    /// </summary>
    private void ReadItems(char closing, Func<bool> readItem)
    {
        var opening = _cursor.CurrentSpan;
        TextSpan? comma = null;
        var commaDue = false;
        _cursor.At++;
        while (true)
        {
            _tokens.SkipSpace();
            if (_cursor.IsAtEnd || _cursor.Current is ']' or '}')
            {
                if (comma is { } last)
                {
                    _cursor.Report(NotStrictJson.At(_cursor.Source, last, "A comma follows the last item", "Remove the comma."));
                }

                if (!_cursor.Skip(closing) && !AtLimit) _cursor.Report(UnmatchedBracket.NotClosed(_cursor.Source, opening));
                return;
            }

            if (commaDue && comma is null) ReportMissingComma();

            // After an item that could not be read nobody knows whether it took the comma with it (an open quote does).
            commaDue = readItem();
            if (!commaDue) _tokens.SkipItem();
            _tokens.SkipSpace();
            comma = _cursor.Current == ',' ? _cursor.CurrentSpan : null;
            _cursor.Skip(',');
        }
    }

    /// <summary>Reading was stopped from inside: the brackets that are open then are nobody's mistake.</summary>
    private bool AtLimit => _diagnostics.Any(d => d.Rule == NestedTooDeep.Rule);

    private void ReportMissingComma()
    {
        var after = _cursor.At;
        while (after > 0 && char.IsWhiteSpace(_cursor.Source.Text[after - 1])) after--;
        _cursor.Report(
            UnexpectedText.At(
                _cursor.Source, TextSpan.FromBounds(after, after), "A comma is missing between two items", "Put ',' after the item."));
    }
}
