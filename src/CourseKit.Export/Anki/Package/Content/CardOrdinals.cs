namespace CourseKit.Export;

/// <summary>Which cards a note has.</summary>
public static class CardOrdinals
{
    private const int MostOrdinals = 500;

    /// <summary>
    /// Fills the list with a note's card numbers, ascending: 0 for a basic note; for a cloze each distinct number of a closed deletion
    /// in its first field, less one. A cloze without any has the card 0, as Anki gives it one that says so.
    /// </summary>
    public static void Of(AnkiNote note, List<int> ordinals)
    {
        ordinals.Clear();
        if (note.NoteType.IsCloze && note.Fields.Count > 0) AddClozes(note.Fields[0], ordinals);
        if (ordinals.Count == 0) ordinals.Add(0);
        ordinals.Sort();
    }

    /// <summary>The closed deletions of a field, in the order in which they end: their numbers, and where what is in them begins and ends.</summary>
    internal static IEnumerable<(int Number, int Start, int End)> Deletions(string text)
    {
        Stack<(int Number, int Start)>? open = null;
        for (var at = NextMark(text, 0); at >= 0; at = NextMark(text, at))
        {
            if (text[at] == '}')
            {
                at += 2;
                if (open is not { Count: > 0 }) continue;
                var (number, start) = open.Pop();
                if (number is > 0 and <= MostOrdinals) yield return (number, start, at - 2);
            }
            else if (Opening(text, at) is { } opening)
            {
                (open ??= new Stack<(int, int)>()).Push(opening);
                at = opening.End;
            }
            else
            {
                at += 2;
            }
        }
    }

    /// <summary><c>{{c1::…}}</c>; deletions may stand inside each other, and an end closes the innermost.</summary>
    private static void AddClozes(string text, List<int> ordinals)
    {
        foreach (var (number, _, _) in Deletions(text))
        {
            if (!ordinals.Contains(number - 1)) ordinals.Add(number - 1);
        }
    }

    private static int NextMark(string text, int from)
    {
        for (var at = from; at + 1 < text.Length; at++)
        {
            var next = text.AsSpan(at).IndexOfAny('{', '}');
            if (next < 0 || (at += next) + 1 >= text.Length) return -1;
            if (text[at + 1] == text[at]) return at;
        }

        return -1;
    }

    private static (int Number, int End)? Opening(string text, int at)
    {
        var digits = at + 3;
        if (digits >= text.Length || text[at + 2] != 'c') return null;
        var end = digits;
        var number = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end])) number = Math.Min((number * 10) + (text[end++] - '0'), MostOrdinals + 1);
        var closed = end > digits && end + 1 < text.Length && text[end] == ':' && text[end + 1] == ':';
        return closed ? (number, end + 2) : null;
    }
}
