namespace CourseKit.Model;

/// <summary>Finds English words in a prompt that point at the page around it.</summary>
internal static class PageReference
{
    private static readonly HashSet<string> _pictures = new(
        ["diagram", "figure", "picture", "image", "table", "chart", "graph", "drawing", "plot"], StringComparer.Ordinal);
    private static readonly HashSet<string> _texts = new(
        ["post", "article", "page", "section", "chapter", "lesson", "essay", "paragraph"], StringComparer.Ordinal);
    private static readonly HashSet<string> _said = new(["described", "shown", "mentioned", "given", "discussed", "defined", "listed", "as", "the", "seen", "example"], StringComparer.Ordinal);

    /// <summary>The first and last word that point; null when none do.</summary>
    public static (int First, int Last)? InSide(ReadText side)
    {
        for (var i = 1; i < side.Words.Count; i++)
        {
            var (before, word) = (side.Words[i - 1].Key, side.Words[i].Key);
            if (word == "above" && _said.Contains(before)) return (i - 1, i);
            if (_texts.Contains(word) && before == "this") return (i - 1, i);
            if (!side.HasPicture && _pictures.Contains(word) && IsPointedAt(side, i)) return (i - 1, i);
        }

        return null;
    }

    /// <summary>The same, and what only a question does: to begin with "it", or to speak of "the example of".</summary>
    public static (int First, int Last)? InQuestion(ReadText side)
    {
        var words = side.Words;
        if (words.Count > 1 && words[0].Key is "it" or "this" or "they" or "these" or "those" && EnglishWords.Auxiliaries.Contains(words[1].Key)) return (0, 0);
        for (var i = 2; i < words.Count; i++)
        {
            if (words[i].Key == "of" && words[i - 1].Key == "example" && words[i - 2].Key == "the") return (i - 2, i);
        }

        return InSide(side);
    }

    /// <summary>"in the diagram", "this figure"; "the table of elements" is a thing of its own.</summary>
    private static bool IsPointedAt(ReadText side, int word)
    {
        var words = side.Words;
        if (word + 1 < words.Count && words[word + 1].Key == "of") return false;
        if (words[word - 1].Key == "this") return true;
        return word > 1 && words[word - 1].Key == "the" && words[word - 2].Key is "in" or "on" or "from" or "see";
    }
}
