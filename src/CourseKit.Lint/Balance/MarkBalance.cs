namespace CourseKit.Model;

/// <summary>Finds quotes, brackets and Markdown marks without a partner in a text. One pass.</summary>
internal sealed class MarkBalance
{
    /// <summary>The longest text of an interval such as <c>[0, 1)</c>, whose brackets differ by right.</summary>
    private const int LongestInterval = 24;

    /// <summary>The marks, and what can stand for one: a reference such as <c>&amp;quot;</c>, an escaped character.</summary>
    private static readonly char[] _marks = ['"', '“', '„', '”', '(', '[', '{', ')', ']', '}', '`', '*', '$', '&', '\\'];

    private readonly IReadOnlyList<SideCharacter> _text;
    private readonly List<int> _brackets = [];
    private readonly Dictionary<char, int> _open = new() { ['('] = 0, ['['] = 0, ['{'] = 0 };
    private readonly Dictionary<char, int> _escapedOpenings = new() { ['('] = 0, ['['] = 0, ['{'] = 0 };
    private readonly List<int> _escapedClosings = [];
    private readonly List<int> _quotes = [];
    private readonly List<int> _found = [];

    private MarkBalance(IReadOnlyList<SideCharacter> text) => _text = text;

    /// <summary>False for most sides, which have no mark at all.</summary>
    public static bool MayFind(PageBody side) => !side.Embeds.IsEmpty || side.Text.Text.IndexOfAny(_marks) >= 0;

    /// <summary>The indices of the characters without a partner, in order.</summary>
    public static IReadOnlyList<int> Find(IReadOnlyList<SideCharacter> text)
    {
        var balance = new MarkBalance(text);
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].Text is not null) balance.Look(i);
            else balance.LookEscaped(i);
        }

        balance.TakeEscapedClosings();
        balance._found.AddRange(balance._brackets);
        balance._found.AddRange(balance._quotes);
        balance._found.Sort();
        return balance._found;
    }

    /// <summary>True when the second mark ends what the first begins.</summary>
    public static bool Closes(char open, char close) => (open, close) is
        ('"', '"') or ('“', '”') or ('„', '“' or '”') or ('(' or '（', ')' or '）') or ('[', ']') or ('{', '}');

    private void Look(int i)
    {
        switch (_text[i].Value)
        {
            case '"': StraightQuote(i); break;
            case '“' when !CloseQuote('„'): _quotes.Add(i); break;
            case '„': _quotes.Add(i); break;
            case '”' when !CloseQuote('“') && !CloseQuote('„') && !CloseQuote('”'): _quotes.Add(i); break;
            case '(' or '[' or '{' or '（': if (!IsFace(i)) OpenBracket(i); break;
            case ')' or ']' or '}' or '）': CloseBracket(i); break;
            case '`': _found.Add(i); break;
            case '*' when LooksLikeEmphasis(i): _found.Add(i); break;
            case '$' when LooksLikeMaths(i): _found.Add(i); break;
        }
    }

    /// <summary>A bracket that is meant as it is needs no partner, but may be one: <c>\[^1]</c>.</summary>
    private void LookEscaped(int i)
    {
        if (_text[i].Escaped is '(' or '[' or '{') _escapedOpenings[_text[i].Escaped]++;
        else if (_text[i].Escaped is ')' or ']' or '}') _escapedClosings.Add(i);
    }

    /// <summary>Each that closes nothing else closes the last bracket before it that is still open.</summary>
    private void TakeEscapedClosings()
    {
        var next = _escapedClosings.Count - 1;
        var closings = new Dictionary<char, int> { ['('] = 0, ['['] = 0, ['{'] = 0 };
        for (var open = _brackets.Count - 1; open >= 0 && _escapedClosings.Count > 0; open--)
        {
            for (; next >= 0 && _escapedClosings[next] > _brackets[open]; next--) closings[Opening(_text[_escapedClosings[next]].Escaped)]++;
            var kind = Kind(_text[_brackets[open]].Value);
            if (closings[kind] == 0) continue;
            closings[kind]--;
            _brackets.RemoveAt(open);
        }
    }

    private void StraightQuote(int i)
    {
        var opens = !IsWordEnd(Before(i)) && !IsBlank(After(i));
        var closes = CloseQuote('"', onlyLook: true);
        // A quotation of several paragraphs opens each of them anew and is closed once.
        if (opens && closes && Before(i) == '\n') return;
        if (closes && !(opens && IsBlank(Before(i)))) CloseQuote('"');
        else if (!char.IsDigit(Before(i)) && Before(i) is not ('\'' or '′')) _quotes.Add(i); // 5" and 6'2" are lengths
    }

    private bool CloseQuote(char opening, bool onlyLook = false)
    {
        if (_quotes.Count == 0 || _text[_quotes[_quotes.Count - 1]].Value != opening) return false;
        if (!onlyLook) _quotes.RemoveAt(_quotes.Count - 1);
        return true;
    }

    private void CloseBracket(int i)
    {
        var opening = Opening(_text[i].Value);
        // What the search passes over is taken off the stack, so all searches together are one walk.
        var last = _open[opening] == 0 ? -1 : _brackets.FindLastIndex(open => Kind(_text[open].Value) == opening);
        var isInterval = _brackets.Count > 0 && last != _brackets.Count - 1 && IsInterval(_brackets[_brackets.Count - 1], i);
        if (isInterval)
        {
            TakeBrackets(_brackets.Count - 1);
        }
        else if (last >= 0)
        {
            _found.AddRange(_brackets.Skip(last + 1));
            TakeBrackets(last);
        }
        else if (_escapedOpenings[opening] > 0)
        {
            _escapedOpenings[opening]--;
        }
        else if (!IsFace(i) && !IsListMark(i))
        {
            _found.Add(i);
        }
    }

    private static char Opening(char closing) => closing switch { ']' => '[', '}' => '{', _ => '(' };

    private void OpenBracket(int i)
    {
        _brackets.Add(i);
        _open[Kind(_text[i].Value)]++;
    }

    private void TakeBrackets(int from)
    {
        for (var i = from; i < _brackets.Count; i++) _open[Kind(_text[_brackets[i]].Value)]--;
        _brackets.RemoveRange(from, _brackets.Count - from);
    }

    private bool IsInterval(int open, int close) =>
        _text[open].Value != '{' && _text[close].Value != '}' && close - open <= LongestInterval
        && Enumerable.Range(open, close - open).Any(i => _text[i].Value is ',' or ';');

    /// <summary><c>:)</c>, <c>;-)</c>, <c>:(</c></summary>
    private bool IsFace(int i) => Before(i) is ':' or ';' || (Before(i) == '-' && Before(i - 1) is ':' or ';');

    /// <summary>The wide bracket of Chinese and Japanese is paired with the narrow one too.</summary>
    private static char Kind(char open) => open == '（' ? '(' : open;

    /// <summary>
    /// <c>a)</c>, <c>12)</c>, <c>1.)</c>, <c>iv]</c> at the beginning, after a blank or after a sign that ends what stands before.
    /// </summary>
    private bool IsListMark(int i)
    {
        var end = Before(i) == '.' ? i - 1 : i;
        var start = end;
        while (start > 0 && end - start < 4 && char.IsLetterOrDigit(_text[start - 1].Value)) start--;
        return start < end && IsNumber(start, end)
            && (IsBlank(Before(start)) || Before(start) is ',' or ';' or ':' or '，' or '、' or '；' or '：' or '。');
    }

    /// <summary>Digits, one letter, or a number of the Romans.</summary>
    private bool IsNumber(int start, int end)
    {
        if (end - start == 1) return true;
        for (var i = start; i < end; i++)
        {
            if (!char.IsDigit(_text[i].Value) && char.ToLowerInvariant(_text[i].Value) is not ('i' or 'v' or 'x' or 'l' or 'c'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Not <c>a * b</c>, <c>2*3</c>, <c>*.txt</c>, nor the star of <c>A*</c>.</summary>
    private bool LooksLikeEmphasis(int i)
    {
        if (IsBlank(Before(i)) == IsBlank(After(i)) && (IsBlank(Before(i)) || (IsWord(Before(i)) && IsWord(After(i))))) return false;
        var isStarOfName = IsWord(Before(i)) && !IsWord(Before(i - 1)) && !IsWord(After(i));
        return !isStarOfName && After(i) != '.';
    }

    /// <summary>
    /// Not a price (<c>$5</c>, <c>US$ 5</c>, <c>$$</c>, <c>$/h</c>) nor the sign by itself (<c>in $?</c>, <c>the $-sign</c>).
    /// </summary>
    private bool LooksLikeMaths(int i)
    {
        var (before, after) = (Before(i), After(i));
        if (char.IsDigit(after) || IsWord(before) || after == '$' || before == '$') return false;
        if (after is '-' or '/' && IsWord(After(i + 1)) && (after == '/' || IsWord(After(i + 2)))) return false;
        return !((IsBlank(before) || before is '(' or '[' or '"' or '“' or '„' or '«' or '（' or '「' or '，' or '。' or '？' or '！' or '、' or '：' or '；') && EndsSign(after));
    }

    private static bool EndsSign(char c) =>
        IsBlank(c) || (IsWordEnd(c) && !IsWord(c))
            || c is ':' or ';' or '"' or '”' or '“' or '»' or '’' or '—' or '–' or '。' or '，' or '？' or '！' or '）' or '」' or '、';

    private char Before(int i) => i > 0 ? _text[i - 1].Value : '\n';

    private char After(int i) => i + 1 < _text.Count ? _text[i + 1].Value : '\n';

    private static bool IsBlank(char c) => char.IsWhiteSpace(c);

    private static bool IsWord(char c) => char.IsLetterOrDigit(c);

    /// <summary>True after what a closing quote follows: a word, or the mark that ends a sentence.</summary>
    private static bool IsWordEnd(char c) => IsWord(c) || c is '.' or ',' or '?' or '!' or ')' or ']' or '}' or '…' or '%';
}
