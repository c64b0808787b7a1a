using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Finds formulas in Markdown: <c>$…$</c> by pandoc's rules, <c>$$…$$</c>, <c>\(…\)</c>, <c>\[…\]</c> and bare environments
/// such as <c>\begin{align*}</c>. None holds a blank line but between two lines <c>$$</c>, and none is found in code, HTML tags, comments or addresses.
/// </summary>
internal sealed class MathScanner(string text, IReadOnlyList<TextSpan> verbatim)
{
    private static readonly string[] _references = ["\\ref{", "\\eqref{"];
    private static readonly char[] _nameEnds = ['}', '{', '\n', '\r', '\\', '$'];
    private static readonly char[] _marks = ['$', '\\', '`', '<', ']', ':'];

    private readonly MathCloser _closer = new(text);
    private readonly MarkdownSkip _skip = new(text);
    private readonly List<Formula> _formulas = [];
    private readonly List<TextSpan> _unclosed = [];
    private int _at;
    private int _region;
    private bool _afterUnclosed;

    /// <summary>Display openings without an end, as written.</summary>
    public IReadOnlyList<TextSpan> Unclosed => _unclosed;

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
            while (_region < verbatim.Count && verbatim[_region].End <= _at) _region++;
            var end = _region < verbatim.Count ? verbatim[_region].Start : text.Length;
            if (_at >= end)
            {
                _at = verbatim[_region].End;
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
        switch (text[_at])
        {
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
            case '\\':
                _at += 2;
                break;
            default:
                _at = _skip.Past(_at, _closer.ParagraphEnd(_at));
                break;
        }

        if (_at <= start) throw new InvalidOperationException("The scan must advance.");
    }

    /// <summary>The offset behind a reference to an equation in the text, or -1: <c>\ref{name}</c> and <c>\eqref{name}</c> are read without dollars, as in LaTeX.</summary>
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
        if (close > _at + 1) Add(_at, _at + 1, close, close + 1, display: false);
        else _at++;
    }

    private void Delimited(string open, string closing, bool display, bool mustClose)
    {
        var inner = _at + open.Length;
        var close = _closer.Find(closing, inner);
        if (close < 0 && mustClose && _closer.IsAloneOnLine(_at, open, isFirst: true)) close = _closer.LineOf(closing, inner, VerbatimAfter());
        if (close > inner && !IsEscapedLink(closing, close)) Add(_at, inner, close, close + closing.Length, display);
        else if (mustClose && close < 0) NotClosed(open.Length);
        else _at = close == inner ? close + closing.Length : inner;
    }

    /// <summary>Where the next fence or comment begins, or the text ends: no formula goes over it. Indented lines behind a blank one are only code where none is.</summary>
    private int VerbatimAfter()
    {
        for (var i = _region; i < verbatim.Count; i++)
        {
            var start = verbatim[i].Start;
            while (start < verbatim[i].End && char.IsWhiteSpace(text[start])) start++;
            if (start < verbatim[i].End && text[start] is '`' or '~' or '<') return verbatim[i].Start;
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
