namespace CourseKit.Syntax;

/// <summary>Reads the parameters of a tag: all positional or all named.</summary>
internal sealed class ShortcodeArgumentReader
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly int _limit;
    private readonly List<Diagnostic> _problems;
    private readonly ShortcodeValueReader _values;
    private bool _mixReported;

    public ShortcodeArgumentReader(SourceText source, int limit, List<Diagnostic> problems)
    {
        _source = source;
        _text = source.Text;
        _limit = limit;
        _problems = problems;
        _values = new ShortcodeValueReader(source, limit, problems);
    }

    public List<ShortcodeArgument> Arguments { get; } = [];

    /// <summary>Takes the offset of a character that is neither blank nor a delimiter, gives the offset after the parameter.</summary>
    public int Read(int at)
    {
        if (_values.IsQuoted(at)) return Add(null, default, _values.ReadQuoted(at));
        var nameEnd = NameEnd(at);
        var equals = _text.SkipBlanks(nameEnd, _limit);
        var isNamed = equals < _limit && _text[equals] == '=';
        if (!isNamed) return Add(null, default, _values.ReadPositional(at));
        var nameSpan = TextSpan.FromBounds(at, nameEnd);
        var name = _source.GetText(nameSpan);
        if (nameSpan.IsEmpty || equals > nameEnd) _problems.Add(MisplacedEqualsSign.At(_source, new TextSpan(equals, 1), name));
        var valueStart = _text.SkipBlanks(equals + 1, _limit);
        if (!_values.IsMissing(valueStart)) return Add(name, nameSpan, _values.ReadNamed(valueStart));
        _problems.Add(ShortcodeValueMissing.At(_source, TextSpan.FromBounds(at, equals + 1), name));
        return Add(name, nameSpan, new ShortcodeValue("", new TextSpan(equals + 1, 0), valueStart));
    }

    private int NameEnd(int at)
    {
        while (at < _limit && (char.IsLetterOrDigit(_text[at]) || _text[at] is '_' or '-' or '.')) at++;
        return at;
    }

    private int Add(string? name, TextSpan nameSpan, ShortcodeValue value)
    {
        var argument = new ShortcodeArgument(name, nameSpan, value.Text, value.Span);
        if (Arguments.Count > 0 && !_mixReported && (Arguments[0].Name is null) != (name is null) && _problems.Count == 0)
        {
            _mixReported = true;
            _problems.Add(MixedShortcodeArguments.At(_source, argument, Arguments[0]));
        }

        Arguments.Add(argument);
        return value.End;
    }
}
