using System.Text;

namespace CourseKit.Model;

/// <summary>
/// Takes a side apart into what it is compared by: words, of a script without blanks pairs of characters, of formulas and code pairs of
/// signs, of a picture the file it shows.
/// </summary>
internal sealed class SideReader
{
    /// <summary>A side that is longer is compared by its beginning.</summary>
    private const int MostCharacters = 4096;

    private readonly string _text;
    private readonly Func<string, string> _pictureOf;
    private readonly List<SideWord> _words = [];
    private readonly StringBuilder _word = new();
    private char _lastOfUnspaced;
    private bool _isPairMade;
    private int _at;
    private int _alternativeEnd;

    private SideReader(string text, Func<string, string> pictureOf) => (_text, _pictureOf) = (text, pictureOf);

    /// <summary>In reading order, each as often as it stands there.</summary>
    /// <param name="side">Markdown.</param>
    /// <param name="pictureOf">Names a picture by the address that the side gives; null takes the address.</param>
    public static IReadOnlyList<SideWord> Read(string side, Func<string, string>? pictureOf = null)
    {
        var text = UnicodeComposition.Compose(side.Length > MostCharacters ? side.Substring(0, MostCharacters) : side);
        var reader = new SideReader(text, pictureOf ?? (address => address));
        reader.Read();
        return reader._words;
    }

    private void Read()
    {
        while (_at < _text.Length)
        {
            if (TryFormula() || TryCode() || TryAddress()) continue;
            FindAlternative();
            ReadCharacter(_text[_at++]);
        }

        EndWord();
    }

    private void ReadCharacter(char c)
    {
        // A mark that is written or left out as one likes: vowels and the lengthening stroke of Arabic.
        if (c is (>= '\u064B' and <= '\u0652') or '\u0640' or '\u00AD') return;
        c = Digits.OnTheLine(c);
        // What Markdown lowers or raises between them: H~2~O, 10^9^.
        if (c is '~' or '^' && _word.Length > 0 && _at < _text.Length && char.IsLetterOrDigit(_text[_at])) return;
        if (c is >= '\u2E80' && (char.IsLetterOrDigit(c) || char.IsSurrogate(c))) AddUnspaced(c);
        else if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
        {
            EndUnspaced();
            _word.Append(char.ToLowerInvariant(c));
        }
        else if (IsInsideWord(c)) _word.Append('\'');
        else EndWord();
    }

    /// <summary>An apostrophe between two letters.</summary>
    private bool IsInsideWord(char c) => c is '\'' or '’' && _word.Length > 0 && _at < _text.Length && char.IsLetter(_text[_at]);

    private void AddUnspaced(char c)
    {
        if (_word.Length > 0) EndWord();
        if (_lastOfUnspaced != '\0')
        {
            var isCommon = CommonWords.IsCommon(_lastOfUnspaced) || CommonWords.IsCommon(c);
            _words.Add(new($"{_lastOfUnspaced}{c}", isCommon ? SideWordKind.Common : SideWordKind.Telling));
            _isPairMade = true;
        }

        _lastOfUnspaced = c;
    }

    private void EndUnspaced()
    {
        if (_lastOfUnspaced != '\0' && !_isPairMade)
        {
            _words.Add(new(_lastOfUnspaced.ToString(), CommonWords.IsCommon(_lastOfUnspaced) ? SideWordKind.Common : SideWordKind.Telling));
        }

        (_lastOfUnspaced, _isPairMade) = ('\0', false);
    }

    private void EndWord()
    {
        EndUnspaced();
        if (_word.Length == 0) return;
        var word = CommonWords.WithoutArticle(_word.ToString());
        _word.Clear();
        _words.Add(new(word, CommonWords.Contains(word) || (_words.Count == 0 && CommonWords.Asks(word)) ? SideWordKind.Common : IsWeak(word) || _at <= _alternativeEnd + 1 ? SideWordKind.Weak : SideWordKind.Telling));
    }

    /// <summary>A picture is its file: words that describe it count little beside it.</summary>
    private void FindAlternative()
    {
        if (_text[_at] != '!' || _at + 1 >= _text.Length || _text[_at + 1] != '[') return;
        EndWord();
        _alternativeEnd = _text.IndexOf(']', _at);
    }

    private static bool IsWeak(string word) =>
        word.Length == 1 || CommonWords.IsNumber(word) || (word.Length == 2 && char.IsDigit(word[0]) && char.IsDigit(word[1]));

    /// <summary>A formula between dollars, <c>\(…\)</c> or <c>\[…\]</c>.</summary>
    private bool TryFormula()
    {
        var (open, close) = _text[_at] switch
        {
            '$' => _at + 1 < _text.Length && _text[_at + 1] == '$' ? ("$$", "$$") : ("$", "$"),
            '\\' when _at + 1 < _text.Length && _text[_at + 1] == '(' => (@"\(", @"\)"),
            '\\' when _at + 1 < _text.Length && _text[_at + 1] == '[' => (@"\[", @"\]"),
            _ => ("", ""),
        };
        if (open.Length == 0) return false;
        var start = _at + open.Length;
        var end = _text.IndexOf(close, Math.Min(start, _text.Length), StringComparison.Ordinal);
        // A price is no formula: there a blank stands before what would close it.
        if (end <= start || (open == "$" && (char.IsWhiteSpace(_text[start]) || char.IsWhiteSpace(_text[end - 1])))) return false;
        EndWord();
        if (!TryPlain(start, end)) AddPairs(Signs(start, end, isFormula: true), '$');
        _at = end + close.Length;
        return true;
    }

    /// <summary>A number alone, and a Greek letter alone, are the same whether they are set as a formula or written in the text.</summary>
    private bool TryPlain(int start, int end)
    {
        var formula = _text.Substring(start, end - start).Trim();
        var plain = GreekLetters.Of(formula) ?? (formula.All(c => char.IsDigit(c) || c is '.' or ',' or ' ') ? formula : null);
        if (plain is null) return false;
        foreach (var c in plain) ReadCharacter(c);
        EndWord();
        return true;
    }

    private bool TryCode()
    {
        if (_text[_at] != '`') return false;
        var fence = 1;
        while (_at + fence < _text.Length && _text[_at + fence] == '`') fence++;
        var start = _at + fence;
        var end = _text.IndexOf(new string('`', fence), start, StringComparison.Ordinal);
        if (end < 0) return false;
        EndWord();
        var signs = Signs(start, end, isFormula: false);
        foreach (var sign in signs)
        {
            if (sign.Length > 2 && char.IsLetter(sign[0])) _words.Add(new($"`{sign}", SideWordKind.Telling));
        }

        AddPairs(signs, '`');
        _at = end + fence;
        return true;
    }

    /// <summary>Where a link leads says nothing of the side; which picture it shows says much.</summary>
    private bool TryAddress()
    {
        if (_text[_at] != ']' || _at + 1 >= _text.Length || _text[_at + 1] != '(') return false;
        var end = _text.IndexOf(')', _at);
        if (end < 0) return false;
        EndWord();
        var opening = _text.LastIndexOf('[', _at);
        if (opening > 0 && _text[opening - 1] == '!')
        {
            var address = _text.Substring(_at + 2, end - _at - 2).Trim();
            var blank = address.IndexOf(' ');
            _words.Add(new("!" + _pictureOf(blank < 0 ? address : address.Substring(0, blank)), SideWordKind.Telling));
        }

        _at = end + 1;
        return true;
    }

    private void AddPairs(List<string> signs, char mark)
    {
        for (var i = 0; i <= signs.Count; i++)
        {
            var (left, right) = (i > 0 ? signs[i - 1] : "", i < signs.Count ? signs[i] : "");
            _words.Add(new($"{mark}{left} {right}", SideWordKind.Weak));
        }
    }

    /// <summary>
    /// Of TeX each command, letter, number and sign, without what only spaces and groups; of code each word, number and sign.
    /// </summary>
    private List<string> Signs(int start, int end, bool isFormula)
    {
        var signs = new List<string>();
        for (var i = start; i < end;)
        {
            var from = i++;
            var c = _text[from];
            if (isFormula && c == '\\')
            {
                while (i < end && char.IsLetter(_text[i])) i++;
                if (i == from + 1 && i < end) i++;
                if (CommonWords.IsLayoutOfTeX(_text, from + 1, i)) continue;
            }
            else if (char.IsDigit(c))
            {
                while (i < end && char.IsDigit(_text[i])) i++;
            }
            else if (!isFormula && (char.IsLetter(c) || c == '_'))
            {
                while (i < end && (char.IsLetterOrDigit(_text[i]) || _text[i] == '_')) i++;
            }
            else if (char.IsWhiteSpace(c) || (isFormula && c is '{' or '}' or '&' or '~'))
            {
                continue;
            }

            signs.Add(_text.Substring(from, i - from));
        }

        return signs;
    }
}
