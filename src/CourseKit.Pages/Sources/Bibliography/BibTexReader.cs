using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Reads the entries of a BibTeX file, as far as sources need them (btxdoc, 1988; fields of biblatex where they have other names).
/// </summary>
internal sealed class BibTexReader
{
    /// <summary>What stands for authors that are not named.</summary>
    private const string Others = "others";

    private readonly SourceText _file;
    private readonly string _text;
    private readonly ICollection<Diagnostic> _diagnostics;
    private readonly Dictionary<string, string> _macros = new(StringComparer.OrdinalIgnoreCase);
    private int _at;

    private BibTexReader(SourceText file, ICollection<Diagnostic> diagnostics) =>
        (_file, _text, _diagnostics) = (file, file.Text, diagnostics);

    public static IReadOnlyList<CourseSource> Read(SourceText file, ICollection<Diagnostic> diagnostics)
    {
        var reader = new BibTexReader(file, diagnostics);
        var sources = new List<CourseSource>();
        while (reader.Next() is var start && start >= 0)
        {
            if (reader.ReadEntry(start) is { } source) sources.Add(source);
        }

        return sources;
    }

    /// <summary>Behind the next <c>@</c>: all between entries is a comment.</summary>
    private int Next()
    {
        var mark = _at < _text.Length ? _text.IndexOf('@', _at) : -1;
        _at = mark + 1;
        return mark;
    }

    private CourseSource? ReadEntry(int start)
    {
        var kind = Word();
        SkipBlanks();
        if (_at >= _text.Length || _text[_at] is not ('{' or '(')) return null;
        var close = _text[_at++] == '{' ? '}' : ')';
        if (kind.ToLowerInvariant() is "comment" or "preamble")
        {
            SkipTo(close);
            return null;
        }

        SkipBlanks();
        var isMacro = kind.Equals("string", StringComparison.OrdinalIgnoreCase);
        var keyStart = _at;
        while (!isMacro && _at < _text.Length && _text[_at] is not (',' or '}' or ')' or '\n')) _at++;
        var place = TextSpan.FromBounds(keyStart, _at);
        var key = _text.Substring(keyStart, _at - keyStart).Trim();
        var fields = ReadFields(close, out var isClosed);
        if (!isClosed) _diagnostics.Add(BadBibliography.NotClosed(_file.Locate(new TextSpan(start, 1 + kind.Length))));
        if (!isMacro) return Source(key, place, fields);
        foreach (var field in fields) _macros[field.Key] = field.Value;
        return null;
    }

    private Dictionary<string, string> ReadFields(char close, out bool isClosed)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        isClosed = false;
        while (_at < _text.Length)
        {
            while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || _text[_at] == ',')) _at++;
            if (_at >= _text.Length) return fields;
            if (_text[_at] == close)
            {
                _at++;
                isClosed = true;
                return fields;
            }

            var name = Word();
            SkipBlanks();
            // A new entry on a line of its own: this one was left open.
            if (name.Length == 0 || _at >= _text.Length || _text[_at] != '=') return fields;
            _at++;
            fields[name] = Value();
        }

        return fields;
    }

    /// <summary>Pieces joined by <c>#</c>: in braces, in quotes, a number or the name of a macro.</summary>
    private string Value()
    {
        var value = new StringBuilder();
        do
        {
            SkipBlanks();
            if (_at >= _text.Length) break;
            if (_text[_at] is '{' or '"')
            {
                var close = _text[_at] == '{' ? '}' : '"';
                var start = ++_at;
                SkipTo(close);
                value.Append(_text, start, Math.Max(0, Math.Min(_at, _text.Length) - 1 - start));
            }
            else
            {
                var word = Word();
                if (word.Length == 0) break;
                value.Append(_macros.TryGetValue(word, out var macro) ? macro : word);
            }

            SkipBlanks();
        }
        while (_at < _text.Length && _text[_at] == '#' && ++_at > 0);
        return value.ToString();
    }

    /// <summary>Behind the bracket that closes, braces in between matched.</summary>
    private void SkipTo(char close)
    {
        for (var depth = 0; _at < _text.Length; _at++)
        {
            if (_text[_at] == '\\') _at++;
            else if (_text[_at] == close && depth == 0) break;
            else if (_text[_at] == '{') depth++;
            else if (_text[_at] == '}') depth--;
        }

        _at++;
    }

    private string Word()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '_' or '-' or '+' or '.' or ':' or '/')) _at++;
        return _text.Substring(start, _at - start);
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }

    private CourseSource? Source(string key, TextSpan place, Dictionary<string, string> fields)
    {
        var location = _file.Locate(place);
        if (key.Length == 0)
        {
            _diagnostics.Add(BadBibliography.WithoutKey(location));
            return null;
        }

        string? Field(params string[] names) =>
            names.Select(name => fields.TryGetValue(name, out var value) ? LatexText.Plain(value) : "")
                .FirstOrDefault(value => value.Length > 0);
        string? Address(string name) =>
            fields.TryGetValue(name, out var value) && LatexText.Address(value) is { Length: > 0 } address ? address : null;
        var title = Field("title");
        if (title is null) _diagnostics.Add(BadBibliography.WithoutTitle(location, key));
        var authors = fields.TryGetValue("author", out var given) || fields.TryGetValue("editor", out given) ? Names(given) : [];
        return new CourseSource(key, title ?? key)
        {
            Authors = [.. authors],
            Year = YearIn(Field("year", "date")),
            Url = BibliographyAddress.Of(location, key, Address("url"), Address("doi"), _diagnostics),
            Container = Field("journal", "journaltitle", "booktitle", "publisher", "school", "institution", "howpublished"),
            Part = SourcePart.Of(Field("volume"), Field("number", "issue"), Field("pages")),
            Place = location,
        };
    }

    /// <summary>At the word <c>and</c> outside of braces; <c>Family, Given</c> becomes <c>Given Family</c>.</summary>
    private static IReadOnlyList<string> Names(string authors)
    {
        var names = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i <= authors.Length; i++)
        {
            var isEnd = i == authors.Length;
            if (!isEnd) depth += authors[i] switch { '{' => 1, '}' => -1, _ => 0 };
            var isAnd = !isEnd && depth == 0 && i > 0 && char.IsWhiteSpace(authors[i - 1]) && i + 3 < authors.Length
                && string.Compare(authors, i, "and", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 && char.IsWhiteSpace(authors[i + 3]);
            if (!isEnd && !isAnd) continue;
            var name = Name(authors.Substring(start, i - start).Trim());
            if (name == Others && names.Count > 0) names[names.Count - 1] += " et al.";
            else if (name.Length > 0) names.Add(name);
            start = i + 3;
        }

        return names;
    }

    private static string Name(string written)
    {
        var parts = PartsOf(written);
        if (parts.Count > 1)
        {
            return PersonName.Of(
                LatexText.Plain(parts[parts.Count - 1]), LatexText.Plain(parts[0]), parts.Count > 2 ? LatexText.Plain(parts[1]) : "");
        }

        // "Ursula {Le Guin}": what stands in braces at the end is filed as one, and so is a whole name.
        var open = written.EndsWith("}", StringComparison.Ordinal) ? written.LastIndexOf('{') : -1;
        var isName = open == 0 || (open > 0 && char.IsWhiteSpace(written[open - 1]));
        if (isName && open > 0)
        {
            return PersonName.Of(LatexText.Plain(written.Substring(0, open)), LatexText.Plain(written.Substring(open)), "");
        }

        if (written.StartsWith("{", StringComparison.Ordinal) && written.EndsWith("}", StringComparison.Ordinal))
        {
            return "{" + LatexText.Plain(written) + "}";
        }

        return LatexText.Plain(written);
    }

    /// <summary>At commas outside of braces: <c>Family, Given</c> or <c>Family, Jr, Given</c>.</summary>
    private static List<string> PartsOf(string name)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i < name.Length; i++)
        {
            depth += name[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (name[i] != ',' || depth != 0) continue;
            parts.Add(name.Substring(start, i - start).Trim());
            start = i + 1;
        }

        parts.Add(name.Substring(start).Trim());
        return [.. parts.Where(part => part.Length > 0)];
    }

    private static int? YearIn(string? date)
    {
        for (var i = 0; date is not null && i + 4 <= date.Length; i++)
        {
            var digits = date.Substring(i, 4);
            if (digits.All(c => c is >= '0' and <= '9')) return int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        }

        return null;
    }
}
