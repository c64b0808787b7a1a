using System.Text;

namespace CourseKit.Model;

/// <summary>The words in a field of BibTeX: braces gone, commands for letters and accents as the letters they stand for.</summary>
internal static class LatexText
{
    private static readonly Dictionary<char, char> _accents = new()
    {
        ['\''] = '\u0301', ['`'] = '\u0300', ['^'] = '\u0302', ['"'] = '\u0308', ['~'] = '\u0303', ['='] = '\u0304', ['.'] = '\u0307',
        ['u'] = '\u0306', ['v'] = '\u030C', ['H'] = '\u030B', ['c'] = '\u0327', ['k'] = '\u0328', ['r'] = '\u030A', ['d'] = '\u0323', ['b'] = '\u0331',
    };

    private static readonly Dictionary<string, string> _letters = new(StringComparer.Ordinal)
    {
        ["ss"] = "ß", ["ae"] = "æ", ["AE"] = "Æ", ["oe"] = "œ", ["OE"] = "Œ", ["o"] = "ø", ["O"] = "Ø", ["l"] = "ł", ["L"] = "Ł", ["aa"] = "å", ["AA"] = "Å",
        ["i"] = "i", ["j"] = "j", ["textendash"] = "–", ["textemdash"] = "—", ["LaTeX"] = "LaTeX", ["TeX"] = "TeX",
    };

    public static string Plain(string field)
    {
        var text = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            if (field[i] == '\\') i = Command(field, i + 1, text);
            else if (field[i] is '{' or '}') continue;
            else if (field[i] == '~' || char.IsWhiteSpace(field[i])) AddBlank(text);
            else if (field[i] == '-' && i + 1 < field.Length && field[i + 1] == '-')
            {
                text.Append('–');
                while (i + 1 < field.Length && field[i + 1] == '-') i++;
            }
            else text.Append(field[i]);
        }

        return UnicodeComposition.Compose(text.ToString()).Trim();
    }

    /// <returns>The last character that belongs to the command.</returns>
    private static int Command(string field, int at, StringBuilder text)
    {
        if (at >= field.Length) return at;
        var end = at;
        while (end < field.Length && char.IsLetter(field[end])) end++;
        var name = end > at ? field.Substring(at, end - at) : field.Substring(at, 1);
        if (end == at) end = at + 1;
        if (name.Length == 1 && _accents.TryGetValue(name[0], out var accent) && LetterAfter(field, end, out var letter) is var last && last > 0)
        {
            text.Append(letter).Append(accent);
            return last;
        }

        if (_letters.TryGetValue(name, out var known))
        {
            text.Append(known);
            return end < field.Length && field[end] == ' ' ? end : end - 1;
        }

        // A command for a look, as \emph: what it holds stays. Any other sign is meant itself.
        if (!char.IsLetter(name[0])) text.Append(name);
        return end < field.Length && field[end] == ' ' && char.IsLetter(name[0]) ? end : end - 1;
    }

    private static int LetterAfter(string field, int at, out char letter)
    {
        while (at < field.Length && field[at] is '{' or ' ' or '\\') at++;
        letter = at < field.Length ? field[at] : '\0';
        return char.IsLetter(letter) ? at : -1;
    }

    private static void AddBlank(StringBuilder text)
    {
        if (text.Length > 0 && text[text.Length - 1] != ' ') text.Append(' ');
    }
}
