using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Which characters of a text were found again in what was made of it, be it to be shown or as markup that means something.
/// </summary>
internal sealed class Arrivals(string text)
{
    private readonly bool[] _arrived = new bool[text.Length];

    /// <summary>Null as long as all that arrived has a place.</summary>
    private StringBuilder? _unplaced;

    public void Add(int start, int end)
    {
        start = Math.Max(0, start);
        end = Math.Min(end, text.Length);
        if (end > start) _arrived.AsSpan(start, end - start).Fill(true);
    }

    /// <summary>A stretch of some text, which is this one or was copied from it.</summary>
    /// <param name="content">Holds the stretch, from <paramref name="start"/> on.</param>
    /// <param name="likely">Where it stands in this text, most likely.</param>
    /// <param name="within">Where else to look for it.</param>
    public void AddCopy(string content, int start, int length, int likely, TextSpan within)
    {
        if (length <= 0) return;
        if (ReferenceEquals(content, text))
        {
            Add(start, start + length);
            return;
        }

        var copy = content.AsSpan(start, length);
        if (!StandsAt(likely, copy)) likely = Find(copy, within);
        if (likely >= 0) Add(likely, likely + length);
        else AddUnplaced(copy);
    }

    /// <summary>A stretch that holds the letters of a content, and markup.</summary>
    public void AddLetters(string content, int start, int end)
    {
        start = Math.Max(0, start);
        end = Math.Min(end, text.Length);
        if (end > start && HasLetters(content, start, end)) Add(start, end);
        else AddUnplaced(content.AsSpan());
    }

    /// <summary>Text whose place is not known: what misses is looked for in it.</summary>
    public void AddUnplaced(ReadOnlySpan<char> content)
    {
        _unplaced ??= new StringBuilder();
        foreach (var c in content) _unplaced.Append(c);
        _unplaced.Append('\n');
    }

    public bool HasUnplaced => _unplaced is not null;

    public string Unplaced => _unplaced?.ToString() ?? "";

    /// <summary>The next stretch that did not arrive; false when there is none.</summary>
    public bool TryNext(ref int at, out TextSpan missing)
    {
        missing = default;
        var skipped = _arrived.AsSpan(at).IndexOf(false);
        if (skipped < 0) return false;
        var start = at + skipped;
        var length = _arrived.AsSpan(start).IndexOf(true);
        missing = new TextSpan(start, length < 0 ? text.Length - start : length);
        at = missing.End;
        return true;
    }

    private bool StandsAt(int at, ReadOnlySpan<char> copy) =>
        at >= 0 && at + copy.Length <= text.Length && text.AsSpan(at, copy.Length).SequenceEqual(copy);

    private int Find(ReadOnlySpan<char> copy, TextSpan within)
    {
        var start = Math.Max(0, within.Start);
        var end = Math.Min(within.End, text.Length);
        while (end - start >= copy.Length)
        {
            var found = text.AsSpan(start, end - start).IndexOf(copy);
            if (found < 0) return -1;
            if (!_arrived[start + found]) return start + found;
            start += found + 1;
        }

        return -1;
    }

    private bool HasLetters(string content, int start, int end)
    {
        var at = 0;
        for (var i = start; i < end; i++)
        {
            if (!TypedCharacter.IsLetter(text[i])) continue;
            while (at < content.Length && !TypedCharacter.IsLetter(content[at])) at++;
            if (at == content.Length || content[at++] != text[i]) return false;
        }

        while (at < content.Length && !TypedCharacter.IsLetter(content[at])) at++;
        return at == content.Length;
    }
}
