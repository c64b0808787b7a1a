namespace CourseKit.Syntax;

/// <summary>Reads the items of one attribute list.</summary>
internal sealed class AttributeListReader(SourceText source, int start, int limit)
{
    private readonly string _text = source.Text;
    private readonly List<Diagnostic> _problems = [];
    private readonly Dictionary<string, AttributeSyntax> _seen = new(StringComparer.Ordinal);

    public int Start => start;

    public List<AttributeSyntax> Attributes { get; } = [];

    public IReadOnlyList<Diagnostic> Problems => _problems;

    /// <summary>The offset after the closing brace; null when the line ends before it.</summary>
    public int? Read()
    {
        var at = start + 1;
        while (true)
        {
            at = _text.SkipBlanks(at, limit);
            if (at >= limit) return null;
            if (_text[at] == '}') return at + 1;
            if (_text[at] == '{') return at;
            if (ReadItem(at) is not { } next) return null;
            at = next;
        }
    }

    private int? ReadItem(int at)
    {
        var mark = _text[at];
        var nameStart = mark is '#' or '.' ? at + 1 : at;
        var nameEnd = nameStart;
        while (nameEnd < limit && !_text[nameEnd].IsBlank() && _text[nameEnd] is not ('}' or '{' or '=' or '"' or '\'')) nameEnd++;
        var name = TextSpan.FromBounds(nameStart, nameEnd);
        if (mark is '#' or '.') return ReadName(mark == '#' ? AttributeKind.Id : AttributeKind.Class, at, name);
        if (!name.IsEmpty && nameEnd < limit && _text[nameEnd] == '=') return ReadValue(name);
        var end = WordEnd(Math.Max(at + 1, nameEnd));
        _problems.Add(MalformedAttribute.At(source, TextSpan.FromBounds(at, end)));
        return end;
    }

    private int ReadName(AttributeKind kind, int at, TextSpan name)
    {
        var end = WordEnd(name.End);
        if (name.IsEmpty || end > name.End) _problems.Add(MalformedAttribute.At(source, TextSpan.FromBounds(at, end)));
        else Add(new AttributeSyntax(kind, source.GetText(name), name, source.GetText(name), name));
        return end;
    }

    private int? ReadValue(TextSpan name)
    {
        var at = name.End + 1;
        if (at < limit && _text[at] is '"' or '\'') return ReadQuoted(name, at);
        var end = WordEnd(at);
        if (end == at) _problems.Add(MalformedAttribute.At(source, TextSpan.FromBounds(name.Start, at)));
        else AddValue(name, TextSpan.FromBounds(at, end));
        return end;
    }

    private int? ReadQuoted(TextSpan name, int quote)
    {
        var close = quote + 1;
        while (close < limit && _text[close] != _text[quote]) close += _text[close] == '\\' ? 2 : 1;
        if (close >= limit) return null;
        AddValue(name, TextSpan.FromBounds(quote + 1, close));
        return close + 1;
    }

    private void AddValue(TextSpan name, TextSpan value)
    {
        var text = source.GetText(value).Replace("\\\"", "\"").Replace("\\'", "'");
        Add(new AttributeSyntax(AttributeKind.KeyValue, source.GetText(name), name, text, value));
    }

    private void Add(AttributeSyntax attribute)
    {
        // A prompt has one id and one value for a key; classes add up.
        var key = attribute.Kind switch
        {
            AttributeKind.Id => "#",
            AttributeKind.Class => "." + attribute.Name,
            _ => attribute.Name,
        };
        if (_seen.TryGetValue(key, out var first))
        {
            _problems.Add(RepeatedAttribute.At(source, attribute, first));
            return;
        }

        _seen.Add(key, attribute);
        Attributes.Add(attribute);
    }

    private int WordEnd(int at)
    {
        while (at < limit && !_text[at].IsBlank() && _text[at] is not ('}' or '{')) at++;
        return at;
    }
}
