using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Finds formulas in Markdown: <c>$…$</c> by pandoc's rules, <c>$$…$$</c>, <c>\(…\)</c>, <c>\[…\]</c> and bare environments
/// such as <c>\begin{align*}</c>. None holds a blank line but between two lines <c>$$</c>, and none is found in code, HTML tags, comments
/// or addresses.
/// </summary>
internal sealed class MathScanner(string text, MathPlaces places)
{
    private static readonly string[] _references = ["\\ref{", "\\eqref{"];
    private static readonly char[] _nameEnds = ['}', '{', '\n', '\r', '\\', '$'];
    private static readonly char[] _marks = ['$', '\\', '`', '<', ']', ':'];

    private readonly MathCloser _closer = new(text);
    private readonly MarkdownSkip _skip = new(text);
    private readonly List<Formula> _formulas = [];
    private readonly List<TextSpan> _unclosed = [];
    private readonly List<TextSpan> _doubled = [];
    private readonly IReadOnlyList<TextSpan> _verbatim = places.Verbatim;
    private int _at;
    private int _region;
    private int _room;
    private bool _afterUnclosed;

    /// <summary>Display openings without an end, as written.</summary>
    public IReadOnlyList<TextSpan> Unclosed => _unclosed;

    /// <summary>Formulas between doubled backslashes, which are text.</summary>
    public IReadOnlyList<TextSpan> Doubled => _doubled;

    /// <summary>False when a look is enough to say that there is none.</summary>
    public static bool MayFind(string text) =>
        text.IndexOf('$') >= 0
        || text.IndexOf("\\(", StringComparison.Ordinal) >= 0
        || text.IndexOf("\\[", StringComparison.Ordinal) >= 0
        || text.IndexOf("\\begin{", StringComparison.Ordinal) >= 0
        || text.IndexOf("ref{", StringComparison.Ordinal) >= 0;

    public List<Formula> Scan()
    {
        while (_at < text.Length)
        {
            while (_region < _verbatim.Count && _verbatim[_region].End <= _at) _region++;
            var end = _region < _verbatim.Count ? _verbatim[_region].Start : text.Length;
            if (_at >= end)
            {
                _at = _verbatim[_region].End;
                continue;
            }

            var mark = text.IndexOfAny(_marks, _at, end - _at);
            _at = mark < 0 ? end : mark;
            if (mark >= 0) Step();
        }

        return _formulas;
    }

    private void Step()
    {
        var start = _at;
        _room = places.RoomAt(_at);
        _closer.RoomEnd = places.EndOf(_room, text.Length);
        switch (text[_at])
        {
            case '$' when _closer.Dollars(_at) is > 2 and var dollars:
                _at += dollars;
                break;
            case '$' when Next == '$':
                Delimited("$$", "$$", display: true, mustClose: true);
                break;
            case '$':
                Inline();
                break;
            case '\\' when Next == '(':
                Delimited("\\(", "\\)", display: false, mustClose: false);
                break;
            case '\\' when Next == '[':
                Delimited("\\[", "\\]", display: true, mustClose: false);
                break;
            case '\\' when Next == 'b' && MathEnvironment.At(text, _at) is { } environment:
                Environment(environment);
                break;
            case '\\' when ReferenceEnd() is var end && end > 0:
                Add(_at, _at, end, end, display: false);
                break;
            case '\\' when DoubledMaths.End(text, _at, _closer) is > 0 and var end:
                _doubled.Add(TextSpan.FromBounds(_at, end));
                _at = end;
                break;
            case '\\':
                _at += 2;
                break;
            default:
                _at = _skip.Past(_at, _closer.ParagraphEnd(_at));
                break;
        }

        if (_at <= start) throw new InvalidOperationException("The scan must advance.");
    }

    /// <summary>
    /// The offset behind a reference to an equation in the text, or -1: <c>\ref{name}</c> and <c>\eqref{name}</c> are read without dollars,
    /// as in LaTeX.
    /// </summary>
    private int ReferenceEnd()
    {
        foreach (var command in _references)
        {
            if (string.CompareOrdinal(text, _at, command, 0, command.Length) != 0) continue;
            var close = text.IndexOfAny(_nameEnds, _at + command.Length);
            return close > _at + command.Length && text[close] == '}' ? close + 1 : -1;
        }

        return -1;
    }

    private char Next => _at + 1 < text.Length ? text[_at + 1] : '\0';

    private void Inline()
    {
        var close = _at + 1 < text.Length && !char.IsWhiteSpace(text[_at + 1]) ? _closer.Dollar(_at + 1) : -1;
        if (close > _at + 1 && !DollarFormula.IsAmount(text, _at + 1, close)) Add(_at, _at + 1, close, close + 1, display: false);
        else _at++;
    }

    private void Delimited(string open, string closing, bool display, bool mustClose)
    {
        var inner = _at + open.Length;
        var close = _closer.Find(closing, inner);
        if (close < 0 && mustClose && _closer.IsAloneOnLine(_at, open, isFirst: true))
        {
            close = _closer.LineOf(closing, inner, VerbatimAfter());
        }

        if (close > inner && IsMeant(open, TextSpan.FromBounds(inner, close), closing)) Add(_at, inner, close, close + closing.Length, display);
        else if (mustClose && close < 0 && IsMeantUnclosed(inner)) NotClosed(open.Length);
        else _at = close == inner ? close + closing.Length : inner;
    }

    /// <summary>Whether what stands between two marks is a formula: the marks have other meanings as well.</summary>
    private bool IsMeant(string open, TextSpan content, string closing)
    {
        var isDollars = open == "$$";
        if (!isDollars && text.IndexOf(open, content.Start, content.Length, StringComparison.Ordinal) >= 0) return false;
        if (IsEscapedLink(closing, content.End)) return false;
        var (beginsLine, endsLine) = (BeginsLine(content.Start - open.Length), EndsLine(content.End + closing.Length));
        if (isDollars) return (beginsLine && (endsLine || !FormulaText.GoesOn(text, content))) || !IsPrice(content);
        if (FormulaText.HoldsMarkdown(text, content)) return false;
        if (open == "\\(" || (beginsLine && endsLine)) return !FormulaText.IsProse(text, content);
        return FormulaText.IsTex(text, content);
    }

    /// <summary>Prose between two prices: <c>from $$ to $$</c>, or a price here and one in another item.</summary>
    private bool IsPrice(TextSpan content)
    {
        if (FormulaText.GoesOn(text, content)) return true;
        return EndsLine(content.Start) && places.RoomAt(content.End) != _room && !BeginsLine(content.End);
    }

    /// <summary>
    /// Two dollars without an end are a mistake when TeX follows, or a line begins with them; else they are a price. So they are in an item
    /// or quote where a blank parts them from what follows, and where they are all there is: the answer <c>$$</c>.
    /// </summary>
    private bool IsMeantUnclosed(int inner)
    {
        if (IsAlone(inner)) return false;
        var rest = TextSpan.FromBounds(inner, Math.Max(inner, _closer.ParagraphEnd(inner)));
        if (!BeginsLine(inner - 2)) return FormulaText.IsTex(text, rest);
        if (EndsLine(inner)) return _room < 0 || !FormulaText.GoesOn(text, rest);
        return FormulaText.IsTex(text, rest) || ((_room < 0 || !char.IsWhiteSpace(text[inner])) && !FormulaText.GoesOn(text, rest));
    }

    private bool IsAlone(int inner) =>
        text.AsSpan(0, inner - 2).Trim().IsEmpty && text.AsSpan(inner).Trim().IsEmpty;

    private bool BeginsLine(int offset)
    {
        var i = offset - 1;
        while (i >= 0 && text[i] is ' ' or '\t' or '>' or '-' or '*' or '+' or '.' or ')' || (i >= 0 && char.IsDigit(text[i]))) i--;
        return i < 0 || text[i] is '\n' or '\r';
    }

    private bool EndsLine(int offset)
    {
        while (offset < text.Length && text[offset] is ' ' or '\t') offset++;
        return offset >= text.Length || text[offset] is '\n' or '\r';
    }

    /// <summary>
    /// Where the next fence or comment begins, or the text ends: no formula goes over it. Indented lines behind a blank one are only code
    /// where none is.
    /// </summary>
    private int VerbatimAfter()
    {
        for (var i = _region; i < _verbatim.Count; i++)
        {
            var start = _verbatim[i].Start;
            while (start < _verbatim[i].End && char.IsWhiteSpace(text[start])) start++;
            if (start < _verbatim[i].End && text[start] is '`' or '~' or '<') return _verbatim[i].Start;
        }

        return text.Length;
    }

    /// <summary><c>\[text\](address)</c> is a link that its author took apart, and no formula.</summary>
    private bool IsEscapedLink(string closing, int close) =>
        closing == "\\]" && close + 2 < text.Length && text[close + 2] is '(' or ':';

    private void Environment(string name)
    {
        var closing = "\\end{" + name + "}";
        var close = _closer.Find(closing, _at);
        if (close >= 0) Add(_at, _at, close + closing.Length, close + closing.Length, display: true);
        else NotClosed(name.Length + "\\begin{}".Length);
    }

    private void NotClosed(int length)
    {
        // Two in a row are one formula with a blank line in it: the second is its end, not another mistake.
        var inWord = _at > 0 && char.IsLetterOrDigit(text[_at - 1]);
        if (!_afterUnclosed && !inWord) _unclosed.Add(new TextSpan(_at, length));
        _afterUnclosed = !_afterUnclosed && !inWord;
        _at += length;
    }

    private void Add(int start, int tex, int texEnd, int end, bool display)
    {
        if (display) _afterUnclosed = false;
        var quotes = text.IndexOf('\n', tex, texEnd - tex) < 0 ? 0 : QuoteDepth(start);
        _formulas.Add(new Formula(TextSpan.FromBounds(start, end), TextSpan.FromBounds(tex, texEnd), display, quotes));
        _at = end;
    }

    /// <summary>The quote marks among the list and quote marks that begin the line.</summary>
    private int QuoteDepth(int offset)
    {
        var quotes = 0;
        for (var i = offset - 1; i >= 0 && text[i] is not ('\n' or '\r'); i--)
        {
            if (text[i] == '>') quotes++;
            else if (text[i] is not (' ' or '\t' or '-' or '*' or '+')) quotes = 0;
        }

        return quotes;
    }
}
