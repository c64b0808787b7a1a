using CourseKit.Diffs;

namespace CourseKit.Model;

/// <summary>Which parts of two texts are the same, and which were put in place of which.</summary>
internal sealed class TextAlignment
{
    private readonly string _before;
    private readonly List<Piece> _same = [];
    private readonly List<Piece> _changes = [];

    public TextAlignment(string before, string after)
    {
        _before = before;
        int old = 0, now = 0;
        Piece? change = null;
        foreach (var (part, text) in WordDiff.Of(before, after))
        {
            var piece = new Piece(
                old, part == DiffPart.Added ? old : old += text.Length, now, part == DiffPart.Removed ? now : now += text.Length);
            if (part != DiffPart.Same)
            {
                change = change is { } begun ? begun with { OldEnd = piece.OldEnd, NowEnd = piece.NowEnd } : piece;
                continue;
            }

            if (change is { } done) _changes.Add(done);
            change = null;
            _same.Add(piece);
        }

        if (change is { } last) _changes.Add(last);
    }

    /// <summary>How many characters, blanks apart, stand in both.</summary>
    public int Shared(PlacedDeletion old, PlacedDeletion now)
    {
        var shared = 0;
        foreach (var piece in _same)
        {
            var shift = piece.OldStart - piece.NowStart;
            var start = Math.Max(Math.Max(old.Start, now.Start + shift), piece.OldStart);
            var end = Math.Min(Math.Min(old.End, now.End + shift), piece.OldEnd);
            for (var i = start; i < end; i++) shared += char.IsWhiteSpace(_before[i]) ? 0 : 1;
        }

        return shared;
    }

    /// <summary>The offset in the new text at which what began at an offset of the old one begins; -1 when that was changed.</summary>
    public int Follow(int old)
    {
        int low = 0, high = _same.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_same[middle].OldStart <= old) low = middle;
            else high = middle - 1;
        }

        return _same.Count > 0 && _same[low].OldStart <= old && old < _same[low].OldEnd
            ? old - _same[low].OldStart + _same[low].NowStart
            : -1;
    }

    /// <summary>The first change that touches an old deletion, by its number; -1 when none does.</summary>
    public int ChangeOfOld(PlacedDeletion old) => _changes.FindIndex(change => change.OldStart < old.End && old.Start < change.OldEnd);

    public int ChangeOfNow(PlacedDeletion now) => _changes.FindIndex(change => change.NowStart < now.End && now.Start < change.NowEnd);

    private readonly record struct Piece(int OldStart, int OldEnd, int NowStart, int NowEnd);
}
