using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace CourseKit.Export;

/// <summary>Takes what a text is found by. The span holds only while it is taken.</summary>
internal interface ISearchTermSink
{
    void Add(ReadOnlySpan<char> term);
}

/// <summary>
/// Reads the terms of a text: words without capitals and accents, names in programs whole and in parts, symbols that belong to a name,
/// and pairs of characters of scripts without blanks. The same as <c>terms.ts</c> of CourseKit.Web, by which browsers read what is looked
/// for;
/// <c>search-terms.json</c> in the tests binds them. Texts are in normal form C. Not for several threads at once.
/// </summary>
internal sealed class SearchTerms(ISearchTermSink sink)
{
    /// <summary>Of a longer term only this much counts, in UTF-16 units.</summary>
    private const int Longest = 40;

    /// <summary>A word of more parts is a key or a hash, and its parts mean nothing.</summary>
    private const int MostParts = 8;

    private const int MostSymbols = 3;

    private readonly SearchText _folded = new();
    private readonly SearchText _withSymbol = new();

    /// <summary>Where each part of a word, or each character of a row, begins in <see cref="_folded"/>.</summary>
    private readonly List<int> _starts = [];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var kind = KindAt(text, at, out var next);
            if (kind is SearchCharacterKind.Border or SearchCharacterKind.Ignored) at = next;
            else if (kind == SearchCharacterKind.Unspaced) at = ReadRow(text, at);
            else at = ReadWord(text, at);
        }
    }

    /// <summary>Each character with the next one, and the last one alone: so each is found alone too, as a beginning.</summary>
    /// <returns>What stands behind the row.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadRow(ReadOnlySpan<char> text, int at)
    {
        Clear();
        while (at < text.Length)
        {
            var kind = KindAt(text, at, out var next);
            if (kind is not (SearchCharacterKind.Unspaced or SearchCharacterKind.Ignored)) break;
            var start = _folded.Length;
            if (kind == SearchCharacterKind.Unspaced) SearchCharacters.Fold(CodePoint(text, at), _folded);
            if (_folded.Length > start) _starts.Add(start);
            at = next;
        }

        for (var i = 0; i < _starts.Count; i++) sink.Add(_folded.Span[_starts[i]..StartOf(i + 2)]);
        return at;
    }

    /// <returns>What stands behind the word.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadWord(ReadOnlySpan<char> text, int from)
    {
        Clear();
        var (to, before) = (from, SearchCharacterKind.Border);
        for (var at = from; at < text.Length;)
        {
            // Nearly all there is of most texts.
            if (text[at] is >= 'a' and <= 'z' && before is SearchCharacterKind.Letter or SearchCharacterKind.Capital)
            {
                _folded.Add(text[at]);
                (before, to) = (SearchCharacterKind.Letter, ++at);
                continue;
            }

            var kind = KindAt(text, at, out var next);
            var isGap = text[at] == '_';
            if (!isGap && kind is SearchCharacterKind.Border or SearchCharacterKind.Unspaced) break;
            if (kind != SearchCharacterKind.Ignored)
            {
                var isNewPart = before == SearchCharacterKind.Border || BeginsPart(before, kind, text, next);
                if (!isGap) AddToWord(CodePoint(text, at), isNewPart);
                before = isGap ? SearchCharacterKind.Border : kind;
                if (!isGap) to = next;
            }

            at = next;
        }

        if (_folded.Length > 0) Emit(text, from, to);
        return to;
    }

    private void AddToWord(int character, bool isNewPart)
    {
        var start = _folded.Length;
        SearchCharacters.Fold(character, _folded);
        if (isNewPart && _folded.Length > start) _starts.Add(start);
    }

    /// <summary><c>fooBar</c> and <c>XMLHttp</c> are read as <c>foo Bar</c> and <c>XML Http</c>; in <c>URLs</c> nothing begins.</summary>
    private static bool BeginsPart(SearchCharacterKind before, SearchCharacterKind kind, ReadOnlySpan<char> text, int next)
    {
        if (kind != SearchCharacterKind.Capital) return false;
        if (before != SearchCharacterKind.Capital) return true;
        return KindAt(text, next, out next) == SearchCharacterKind.Letter && KindAt(text, next, out _) == SearchCharacterKind.Letter;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Emit(ReadOnlySpan<char> text, int from, int to)
    {
        var whole = Cut(_folded.Span);
        sink.Add(whole);
        if (_starts.Count is > 1 and <= MostParts)
        {
            for (var i = 0; i < _starts.Count; i++) sink.Add(Cut(_folded.Span[_starts[i]..StartOf(i + 1)]));
        }

        if (HasSymbolBefore(text, from)) EmitWith(whole, text[from - 1], "");
        var symbols = SymbolsBehind(text, to);
        if (symbols > 0) EmitWith(whole, null, text.Slice(to, symbols));
    }

    private void EmitWith(ReadOnlySpan<char> word, char? before, ReadOnlySpan<char> behind)
    {
        _withSymbol.Clear();
        if (before is { } symbol) _withSymbol.Add(symbol);
        _withSymbol.Add(word);
        _withSymbol.Add(behind);
        sink.Add(_withSymbol.Span);
    }

    /// <summary>As in <c>.NET</c>, and not as in <c>end.Next</c> or <c>...so</c>.</summary>
    private static bool HasSymbolBefore(ReadOnlySpan<char> text, int from)
    {
        if (from == 0 || text[from - 1] is not ('.' or '#' or '@') || KindAt(text, from, out _) == SearchCharacterKind.Number) return false;
        return from == 1 || (text[from - 2] != text[from - 1] && KindBefore(text, from - 1) == SearchCharacterKind.Border);
    }

    /// <summary>How many, as in <c>C++</c> and <c>F#</c>, and not as in <c>a+b</c>.</summary>
    private static int SymbolsBehind(ReadOnlySpan<char> text, int to)
    {
        var end = to;
        while (end < text.Length && text[end] == '+') end++;
        if (end == to && end < text.Length && text[end] == '#') end++;
        var length = end - to;
        if (length is 0 or > MostSymbols) return 0;
        var isAlone = end == text.Length || (text[end] != '#' && KindAt(text, end, out _) == SearchCharacterKind.Border);
        return isAlone || length > 1 ? length : 0;
    }

    private void Clear()
    {
        _folded.Clear();
        _starts.Clear();
    }

    private int StartOf(int part) => part < _starts.Count ? _starts[part] : _folded.Length;

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> term)
    {
        if (term.Length <= Longest) return term;
        return term[..(char.IsHighSurrogate(term[Longest - 1]) ? Longest - 1 : Longest)];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static SearchCharacterKind KindAt(ReadOnlySpan<char> text, int at, out int next)
    {
        next = at + 1;
        if (at >= text.Length) return SearchCharacterKind.Border;
        if (!char.IsSurrogate(text[at])) return SearchCharacters.KindOf(text[at]);
        if (Rune.DecodeFromUtf16(text[at..], out var rune, out var length) != OperationStatus.Done) return SearchCharacterKind.Border;
        next = at + length;
        return SearchCharacters.KindOf(rune.Value);
    }

    private static SearchCharacterKind KindBefore(ReadOnlySpan<char> text, int end) =>
        Rune.DecodeLastFromUtf16(text[..end], out var rune, out _) == OperationStatus.Done
            ? SearchCharacters.KindOf(rune.Value)
            : SearchCharacterKind.Border;

    private static int CodePoint(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
}
