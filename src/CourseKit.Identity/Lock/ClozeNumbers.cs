using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Which card is which of a cloze. Anki knows a card by its note and a number, and gives whatever has the number next the history of the
/// card. So a deletion keeps its number for life, through edits and moves, and a number that was used is never given to another deletion.
/// </summary>
/// <param name="Numbers">Those of the deletions of the text, in reading order; empty while they are 1, 2, 3 and so on.</param>
/// <param name="Retired">The deletions that are no more, by number.</param>
public sealed record ClozeNumbers(EquatableArray<int> Numbers, EquatableArray<RetiredDeletion> Retired)
{
    /// <summary>Of a cloze that never lost a deletion nor got one before its last.</summary>
    public static ClozeNumbers Plain { get; } = new([], []);

    /// <summary>The number of a deletion.</summary>
    /// <param name="index">Its place in reading order, from 0.</param>
    public int this[int index]
    {
        get
        {
            if (Numbers.IsEmpty) return index + 1;
            // A deletion that the remembered text does not have: no other may have its number.
            return index < Numbers.Count ? Numbers[index] : Numbers.Concat(Retired.Select(gone => gone.Number)).Max() + index + 1;
        }
    }

    /// <summary>The text of each deletion by its number.</summary>
    /// <param name="cloze">The text that these numbers are of.</param>
    internal SortedDictionary<int, string> TextsOf(string cloze)
    {
        var texts = new SortedDictionary<int, string>();
        var deletions = ClozeText.Of(cloze).Deletions;
        for (var i = 0; i < deletions.Count; i++) texts[this[i]] = deletions[i].Text;
        return texts;
    }

    internal static ClozeNumbers Of(int[] numbers, IEnumerable<RetiredDeletion> retired)
    {
        var isPlain = true;
        for (var i = 0; i < numbers.Length; i++) isPlain &= numbers[i] == i + 1;
        return new ClozeNumbers(isPlain ? [] : numbers.ToEquatableArray(), retired.OrderBy(gone => gone.Number).ToEquatableArray());
    }
}

/// <param name="Text">What it hid when it was last there, to know it by should it come back.</param>
public sealed record RetiredDeletion(int Number, string Text);
