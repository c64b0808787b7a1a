using System.Text;
using Markdig.Syntax.Inlines;

namespace CourseKit.Rendering;

/// <summary>
/// Typographic punctuation for the text of one block: quotation marks and apostrophes, dashes for <c>--</c> and <c>---</c>, an ellipsis for
/// <c>...</c>. It is made when the text is written: the tree keeps what the author typed, and so does whatever reads it (the
/// text of prompts, ids of headings, lint).
/// </summary>
public static class SmartText
{
    private static readonly Dictionary<LiteralInline, string> _none = [];

    /// <summary>The new text of every literal that changes.</summary>
    public static IReadOnlyDictionary<LiteralInline, string> Of(ContainerInline block, QuoteMarks marks)
    {
        var line = PunctuatedLine.Read(block);
        var replaced = Punctuation.Replace(line.Text, marks);
        if (replaced.Count == 0) return _none;
        var texts = new Dictionary<LiteralInline, string>();
        foreach (var (literal, start) in line.Literals)
        {
            if (Rewrite(start, literal.Content.Length, replaced, literal) is { } text) texts[literal] = text;
        }

        return texts;
    }

    private static string? Rewrite(int start, int length, IReadOnlyDictionary<int, string> replaced, LiteralInline literal)
    {
        StringBuilder? text = null;
        for (var i = 0; i < length; i++)
        {
            if (replaced.TryGetValue(start + i, out var mark)) (text ??= new StringBuilder(literal.Content.Text, literal.Content.Start, i, length)).Append(mark);
            else text?.Append(literal.Content.Text[literal.Content.Start + i]);
        }

        return text?.ToString();
    }
}
