using System.Globalization;
using System.Text;
using CourseKit.Web;

namespace CourseKit.Export;

/// <summary>What a character is to the search.</summary>
internal enum SearchCharacterKind : byte
{
    /// <summary>Stands between words.</summary>
    Border,

    /// <summary>A letter that is no capital, or a mark that belongs to its letter.</summary>
    Letter,

    /// <summary>A capital letter.</summary>
    Capital,

    /// <summary>A digit, or another number.</summary>
    Number,

    /// <summary>Of a script that writes no blanks between words.</summary>
    Unspaced,

    /// <summary>Neither seen nor a border: an accent, a soft hyphen.</summary>
    Ignored,
}

/// <summary>
/// Characters as the search script takes them: <c>characters.ts</c> of CourseKit.Web says it, and <c>search-characters.txt</c> is made
/// from that. .NET's own tables would be of another Unicode version, and they fold nothing where globalization is invariant.
/// </summary>
internal static class SearchCharacters
{
    private const char NotItself = '\uffff';

    private static readonly SearchCharacterKind[] _kinds = new SearchCharacterKind[0x110000];

    /// <summary>
    /// Of the characters below 0x10000 that become one such: what they become, or 0 for themselves; the mark for all others.
    /// </summary>
    private static readonly char[] _folded = new char[0x10000];
    private static readonly Dictionary<int, string> _others = [];

    static SearchCharacters()
    {
        using var reader = new StreamReader(WebFiles.Open("search-characters.txt"));
        while (reader.ReadLine() is { } line)
        {
            if (line.IndexOf('=', StringComparison.Ordinal) is var equals and > 0) ReadFold(line, equals);
            else if (line.Length > 0) ReadKind(line);
        }
    }

    public static SearchCharacterKind KindOf(int character) => _kinds[character];

    /// <summary>
    /// Writes a character of a word as it is in the index: small, without accents, in its plain form. It may be several, or none.
    /// </summary>
    public static void Fold(int character, SearchText folded)
    {
        var one = character < 0x10000 ? _folded[character] : NotItself;
        if (one == NotItself && _others.TryGetValue(character, out var others)) folded.Add(others);
        else if (one is not ('\0' or NotItself)) folded.Add(one);
        else folded.Add(new Rune(character));
    }

    private static void ReadKind(string line)
    {
        var parts = line.Split(' ');
        var kind = parts[2] switch
        {
            "l" => SearchCharacterKind.Letter,
            "u" => SearchCharacterKind.Capital,
            "n" => SearchCharacterKind.Number,
            "c" => SearchCharacterKind.Unspaced,
            "i" => SearchCharacterKind.Ignored,
            _ => throw new FormatException($"'{line}' is no line of search-characters.txt."),
        };
        var (first, last) = (Number(parts[0]), Number(parts[1]));
        _kinds.AsSpan(first, last - first + 1).Fill(kind);
    }

    private static void ReadFold(string line, int equals)
    {
        var character = Number(line.AsSpan(0, equals));
        var folded = new StringBuilder();
        foreach (var part in line.AsSpan(equals + 1).Split(' '))
        {
            var code = line.AsSpan(equals + 1)[part];
            if (!code.IsEmpty) folded.Append(new Rune(Number(code)));
        }

        if (character < 0x10000) _folded[character] = folded.Length == 1 ? folded[0] : NotItself;
        if (folded.Length != 1 || character >= 0x10000) _others.Add(character, folded.ToString());
    }

    private static int Number(ReadOnlySpan<char> hex) => int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
