using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Cuts a text into sentences: a full stop, question or exclamation mark, then a blank, then no lower-case letter.</summary>
internal static class Sentences
{
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\n' && !Ends(text, i)) continue;
            Add(sentences, text, start, i + 1);
            start = i + 1;
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    private static bool Ends(string text, int i)
    {
        if (text[i] is not ('.' or '?' or '!')) return false;
        var next = i + 1;
        while (next < text.Length && text[next] is '"' or '\'' or ')' or ']' or '”' or '’') next++;
        if (next >= text.Length || !char.IsWhiteSpace(text[next])) return false;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next < text.Length && !char.IsLower(text[next]);
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(TextSpan.FromBounds(start, end));
    }
}
