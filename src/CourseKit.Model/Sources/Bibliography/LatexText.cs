using System.Text;

namespace CourseKit.Model;

/// <summary>The words in a field of BibTeX: braces gone, commands for letters and accents as the letters they stand for.</summary>
internal static class LatexText
{
    /// <summary>Commands that put a mark on the letter behind them, and the marks, one for one.</summary>
    private const string Accents = "'`^\"~=.uvHckrdb";

    private const string Marks = "\u0301\u0300\u0302\u0308\u0303\u0304\u0307\u0306\u030C\u030B\u0327\u0328\u030A\u0323\u0331";

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
        if (name.Length == 1 && Accents.IndexOf(name[0]) is var mark and >= 0 && LetterAfter(field, end, out var letter) is var last && last > 0)
        {
            text.Append(letter).Append(Marks[mark]);
            return last;
        }

        if (LetterOf(name) is { } known)
        {
            text.Append(known);
            return end < field.Length && field[end] == ' ' ? end : end - 1;
        }

        // A command for a look, as \emph: what it holds stays. Any other sign is meant itself.
        if (!char.IsLetter(name[0])) text.Append(name);
        return end < field.Length && field[end] == ' ' && char.IsLetter(name[0]) ? end : end - 1;
    }

    private static string? LetterOf(string command) => command switch
    {
        "ss" => "ß",
        "ae" => "æ",
        "AE" => "Æ",
        "oe" => "œ",
        "OE" => "Œ",
        "o" => "ø",
        "O" => "Ø",
        "l" => "ł",
        "L" => "Ł",
        "aa" => "å",
        "AA" => "Å",
        "i" or "j" or "LaTeX" or "TeX" => command,
        "textendash" => "–",
        "textemdash" => "—",
        _ => null,
    };

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
