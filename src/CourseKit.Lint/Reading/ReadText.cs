using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// The text a reader sees: no markup, no picture, no raw HTML. A formula or a piece of code is one <see cref="Opaque"/> character and
/// counts as one word.
/// </summary>
internal sealed class ReadText
{
    /// <summary>Stands for what has no words of its own.</summary>
    public const char Opaque = '\uFFFC';

    private readonly IReadOnlyList<Stretch> _stretches;
    private readonly MappedText _whole;

    public ReadText(string text, IReadOnlyList<Stretch> stretches, IReadOnlyList<Word> words, MappedText whole)
    {
        Text = text;
        Words = words;
        _stretches = stretches;
        _whole = whole;
    }

    public string Text { get; }

    public IReadOnlyList<Word> Words { get; }

    public bool HasPicture { get; init; }

    /// <summary>How many items the lists in it have.</summary>
    public int ListItems { get; init; }

    public Location Place => _whole.Locate(new TextSpan(0, _whole.Text.Length));

    /// <summary>The text between two words.</summary>
    public string Between(int word, int next) => Text.Substring(Words[word].End, Words[next].Start - Words[word].End);

    /// <summary>
    /// True when an English word surely ends its phrase: in "the base objective" it does not, and "the policy of" or "the fact that" go on
    /// to say which.
    /// </summary>
    public bool EndsPhrase(int word)
    {
        if (word + 1 >= Words.Count || Between(word, word + 1).Any(c => !char.IsWhiteSpace(c))) return true;
        return EnglishWords.Auxiliaries.Contains(Words[word + 1].Key);
    }

    /// <summary>Where the words from one to another stand in their file.</summary>
    public Location PlaceOfWords(int first, int last) => PlaceOf(TextSpan.FromBounds(Words[first].Start, Words[last].End));

    /// <summary>Where a part of the text stands in its file; the whole side when the part was put together from several places.</summary>
    public Location PlaceOf(TextSpan span)
    {
        if (Find(span.Start) is not { } first || Find(span.End - 1) is not { } last || !ReferenceEquals(first.Source, last.Source))
        {
            return Place;
        }

        var from = first.Offset + (span.Start - first.Start);
        var to = last.Offset + (span.End - last.Start);
        return to > from ? first.Source.Locate(TextSpan.FromBounds(from, to)) : Place;
    }

    private Stretch? Find(int offset)
    {
        foreach (var stretch in _stretches)
        {
            if (offset >= stretch.Start && offset < stretch.Start + stretch.Length) return stretch;
        }

        return null;
    }

    /// <summary>A part of the text that stands in the source as it is here.</summary>
    internal sealed record Stretch(int Start, int Length, MappedText Source, int Offset);
}

/// <param name="Key">In lower case; a formula or a piece of code is what it was written as.</param>
/// <param name="IsOpaque">True for a formula, a piece of code or a web address.</param>
internal readonly record struct Word(int Start, int Length, string Key, bool IsOpaque)
{
    public int End => Start + Length;
}
