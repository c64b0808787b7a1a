using System.Text;

namespace CourseKit.Model;

/// <summary>
/// Puts letters and the marks after them together (Unicode's normal form C), so that a file name from a disk that stores accents apart and
/// a link typed with them joined are one name.
/// <para>
/// Not the framework's own Normalize: it does nothing where globalization is invariant, as it is on the command line, and elsewhere (in the
/// compiler) follows the tables of the machine, which differ by version. Names and ids made here must be the same everywhere, so the tables
/// are our own, of Unicode 17.
/// </para>
/// </summary>
public static class UnicodeComposition
{
    private const char FirstMark = '\u0300';

    public static string Compose(string text)
    {
        var first = 0;
        while (first < text.Length && text[first] < FirstMark) first++;
        if (first == text.Length || IsComposed(text, first)) return text;

        var points = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i += CodePoint.LengthAt(text, i)) Decompose(CodePoint.At(text, i), points);
        Order(points);
        Join(points);
        var result = new StringBuilder(text.Length);
        foreach (var point in points) CodePoint.Append(result, point);
        return result.ToString();
    }

    /// <summary>True when nothing in the text can change, which is nearly always.</summary>
    private static bool IsComposed(string text, int from)
    {
        for (var i = from; i < text.Length; i += CodePoint.LengthAt(text, i))
        {
            if (text[i] >= FirstMark && UnicodeTables.MayChange(CodePoint.At(text, i))) return false;
        }

        return true;
    }

    private static void Decompose(int point, List<int> points)
    {
        if (Hangul.Decompose(point, points)) return;
        if (UnicodeTables.DecompositionOf(point) is not { } parts) points.Add(point);
        else
        {
            foreach (var part in parts) Decompose(part, points);
        }
    }

    /// <summary>Sorts each run of marks by class; marks of one class stay as they stand.</summary>
    private static void Order(List<int> points)
    {
        for (var i = 1; i < points.Count; i++)
        {
            var (point, kind) = (points[i], UnicodeTables.ClassOf(points[i]));
            if (kind == 0) continue;
            var at = i;
            for (; at > 0 && UnicodeTables.ClassOf(points[at - 1]) > kind; at--) points[at] = points[at - 1];
            points[at] = point;
        }
    }

    /// <summary>Joins each mark with the last letter, unless a mark of its own class or higher stands between.</summary>
    private static void Join(List<int> points)
    {
        var (letter, last, kept) = (-1, 0, 0);
        for (var i = 0; i < points.Count; i++)
        {
            var point = points[i];
            var kind = UnicodeTables.ClassOf(point);
            var isBlocked = letter < 0 || (kept - 1 > letter && last >= kind);
            if (!isBlocked && Joined(points[letter], point) is { } joined)
            {
                points[letter] = joined;
                continue;
            }

            if (kind == 0) letter = kept;
            last = kind;
            // Never ahead of the reading: what is kept is no more than what was read.
            points[kept++] = point;
        }

        points.RemoveRange(kept, points.Count - kept);
    }

    private static int? Joined(int first, int second) => Hangul.Join(first, second) ?? UnicodeTables.Joined(first, second);
}
