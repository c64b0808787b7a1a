using System.Text;

namespace CourseKit.Model;

/// <summary>The words in a field of BibTeX: braces gone, commands for letters and accents as the letters they stand for.</summary>
internal static class LatexText
{
    /// <summary>Commands that put a mark on the letter behind them, and the marks, one for one.</summary>
    private const string Accents = "'`^\"~=.uvHckrdb";

    /// <summary>Of csquotes.</summary>
    private const string Quote = "\\enquote{";

    private const string Marks = "\u0301\u0300\u0302\u0308\u0303\u0304\u0307\u0306\u030C\u030B\u0327\u0328\u030A\u0323\u0331";

    /// <summary>What TeX prints for signs in a row (its ligatures), the longer first.</summary>
    private static readonly (string Written, string Shown)[] _ligatures =
        [("``", "“"), ("''", "”"), (",,", "„"), ("?`", "¿"), ("!`", "¡"), ("`", "‘"), ("'", "’")];

    public static string Plain(string field)
    {
        var text = new StringBuilder(field.Length);
        // How many braces were open where each \enquote began.
        var quotes = new Stack<int>();
        var depth = 0;
        for (var i = 0; i < field.Length; i++)
        {
            if (string.CompareOrdinal(field, i, Quote, 0, Quote.Length) == 0)
            {
                text.Append(quotes.Count % 2 == 0 ? '“' : '‘');
                quotes.Push(depth++);
                i += Quote.Length - 1;
            }
            else if (field[i] == '\\')
            {
                var last = Command(field, i + 1, text);
                for (var at = i + 2; at < last; at++) depth += field[at] == '{' ? 1 : 0;
                i = last;
            }
            else if (field[i] == '{') depth++;
            else if (field[i] == '}')
            {
                depth--;
                if (quotes.Count == 0 || quotes.Peek() != depth) continue;
                quotes.Pop();
                text.Append(quotes.Count % 2 == 0 ? '”' : '’');
            }
            else if (field[i] == '~' || char.IsWhiteSpace(field[i])) AddBlank(text);
            else if (field[i] == '-' && i + 1 < field.Length && field[i + 1] == '-')
            {
                text.Append('–');
                while (i + 1 < field.Length && field[i + 1] == '-') i++;
            }
            else if (Array.Find(_ligatures, each => string.CompareOrdinal(field, i, each.Written, 0, each.Written.Length) == 0) is { Written: { } written } ligature)
            {
                text.Append(ligature.Shown);
                i += written.Length - 1;
            }
            else text.Append(field[i]);
        }

        return UnicodeComposition.Compose(text.ToString()).Trim();
    }

    /// <summary>
    /// An address: no sign in it stands for another, but for those behind a backslash. Commands go, as <c>\url</c>, and braces.
    /// </summary>
    public static string Address(string field)
    {
        var text = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            if (field[i] is '{' or '}') continue;
            if (field[i] != '\\' || i + 1 == field.Length) text.Append(field[i]);
            else if (!char.IsLetter(field[++i])) text.Append(field[i]);
            else
            {
                var start = i;
                while (i + 1 < field.Length && char.IsLetter(field[i + 1])) i++;
                if (field.Substring(start, i + 1 - start) == "textasciitilde") text.Append('~');
            }
        }

        return text.ToString().Trim();
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
        "lq" or "textquoteleft" => "‘",
        "rq" or "textquoteright" => "’",
        "textquotedblleft" => "“",
        "textquotedblright" => "”",
        "glqq" or "quotedblbase" => "„",
        "grqq" => "“",
        "glq" or "quotesinglbase" => "‚",
        "grq" => "‘",
        "flqq" or "guillemotleft" or "guillemetleft" => "«",
        "frqq" or "guillemotright" or "guillemetright" => "»",
        "textquotedbl" => "\"",
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
