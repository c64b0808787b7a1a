namespace CourseKit.Syntax;

/// <summary>
/// Reads one tag, from its opening delimiter to its closing one. What is wrong with it is kept aside: if the tag turns out not to
/// be closed at all, that is the one thing worth saying.
/// </summary>
internal sealed class ShortcodeActionReader
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly int _start;
    private readonly int _limit;
    private readonly ShortcodeNotation _notation;
    private readonly List<Diagnostic> _problems = [];
    private readonly ShortcodeArgumentReader _arguments;

    private string _name = "";
    private TextSpan _nameSpan;
    private bool _isBroken;
    private bool _isClosing;

    public ShortcodeActionReader(SourceText source, int start, int limit, ShortcodeNotation notation)
    {
        _source = source;
        _text = source.Text;
        _start = start;
        _limit = limit;
        _notation = notation;
        _arguments = new ShortcodeArgumentReader(source, limit, _problems);
        Position = start + ShortcodeDelimiter.Length;
    }

    public IReadOnlyList<Diagnostic> Problems => _problems;

    /// <summary>The offset reached.</summary>
    public int Position { get; private set; }

    /// <summary>The opening delimiter with the name, to point at when the end is missing.</summary>
    public TextSpan OpeningSpan => TextSpan.FromBounds(_start, Math.Max(_nameSpan.End, _start + ShortcodeDelimiter.Length));

    /// <summary>Null when the tag is not closed; <see cref="CutOff"/> then gives what there is of it.</summary>
    public ShortcodeTag? Read()
    {
        Position = _text.SkipBlanks(Position, _limit);
        _isClosing = Position < _limit && _text[Position] == '/'
            && !_text.HasAt(Position + 1, ShortcodeDelimiter.Closing(_notation), _limit);
        if (_isClosing) Position = _text.SkipBlanks(Position + 1, _limit);
        ReadName();
        while (true)
        {
            Position = _text.SkipBlanks(Position, _limit);
            if (Position >= _limit || ShortcodeDelimiter.OpensAt(_text, Position, _limit) is not null) return null;
            var selfClosing = _text[Position] == '/' && ShortcodeDelimiter.ClosesAt(_text, Position + 1, _limit) is not null;
            if (ReadEnd(selfClosing ? Position + 1 : Position)) return Tag(Position, selfClosing);
            if (_isClosing) SkipTextAfterName();
            else Position = _arguments.Read(Position);
        }
    }

    /// <summary>The tag without the end that it lacks.</summary>
    public ShortcodeTag CutOff(int end) => Tag(end, selfClosing: false) with
    {
        IsCutOff = true,
        Malformed = true,
        Arguments = _arguments.Arguments.Where(argument => argument.ValueSpan.End <= end).ToEquatableArray(),
    };

    private ShortcodeTag Tag(int end, bool selfClosing)
    {
        var kind = _isBroken || _name.Length == 0 ? ShortcodeTagKind.Broken
            : _isClosing ? ShortcodeTagKind.Close
            : ShortcodeTagKind.Open;
        return new ShortcodeTag(kind, TextSpan.FromBounds(_start, end), _notation)
        {
            Name = _name,
            NameSpan = _nameSpan,
            SelfClosing = selfClosing,
            Arguments = _arguments.Arguments.ToEquatableArray(),
            Malformed = _problems.Count > 0,
        };
    }

    private void ReadName()
    {
        var start = Position;
        while (Position < _limit && IsNameCharacter(_text[Position])) Position++;
        if (Position > start && _text[Position - 1] == '/' && ShortcodeDelimiter.ClosesAt(_text, Position, _limit) is not null) Position--;
        var end = Position;
        while (Position < _limit && !EndsWord(Position)) Position++;
        _nameSpan = TextSpan.FromBounds(start, Position);
        _name = _source.GetText(_nameSpan);
        var isGood = Position == end && end > start && HasGoodDots(_name);
        if (isGood || Position >= _limit) return;
        _isBroken = true;
        _problems.Add(BadShortcodeName.At(_source, _nameSpan, TextSpan.FromBounds(_start, Position), _name));
    }

    /// <summary>
    /// A name ends at a blank, a delimiter or the first quote of a parameter; letters, digits, <c>_</c>, <c>-</c> and <c>/</c> make it up.
    /// </summary>
    private bool EndsWord(int at) =>
        _text[at].IsBlank() || _text[at] is '"' or '`'
        || (_text[at] == '/' && ShortcodeDelimiter.ClosesAt(_text, at + 1, _limit) is not null)
        || IsDelimiter(at);

    private bool IsDelimiter(int at) =>
        ShortcodeDelimiter.ClosesAt(_text, at, _limit) is not null
        || ShortcodeDelimiter.OpensAt(_text, at, _limit) is not null
        || _text.HasAt(at, "}}", _limit);

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '/' or '.';

    private static bool HasGoodDots(string name) =>
        name.IndexOf('.') < 0
            || name.IndexOf(".inline", StringComparison.Ordinal) == name.IndexOf('.') && name.EndsWith(".inline", StringComparison.Ordinal);

    /// <summary>Moves past the end of the tag if there is one at an offset, be it the wrong one.</summary>
    private bool ReadEnd(int at)
    {
        if (ShortcodeDelimiter.ClosesAt(_text, at, _limit) is { } closing)
        {
            Position = at + ShortcodeDelimiter.Length;
            if (closing != _notation) ReportMismatch(at, ShortcodeDelimiter.Length);
            return true;
        }

        if (!_text.HasAt(at, "}}", _limit)) return false;
        Position = at + 2;
        ReportMismatch(at, 2);
        return true;
    }

    private void ReportMismatch(int at, int length) =>
        _problems.Add(
            ShortcodeDelimiterMismatch.At(_source, new TextSpan(_start, ShortcodeDelimiter.Length), new TextSpan(at, length), _notation));

    private void SkipTextAfterName()
    {
        var start = Position;
        var end = start;
        while (Position < _limit && !IsDelimiter(Position) && !_text.HasAt(Position, "/" + ShortcodeDelimiter.Closing(_notation), _limit))
        {
            if (_text[Position] is '\n' or '\r') break;
            if (!_text[Position++].IsBlank()) end = Position;
        }

        if (!_isBroken && _problems.Count == 0) _problems.Add(TextAfterClosingName.At(_source, TextSpan.FromBounds(start, end), _name));
    }
}
