using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary><c>[!NOTE]</c> at the start of a quote. While it is none that is known it is the text that was typed.</summary>
internal sealed class AlertMark : LiteralInline
{
    public required string Name { get; init; }

    /// <summary>How much of the text is the mark, with the blanks behind it: Markdig lets the text that follows grow onto it.</summary>
    public required int MarkLength { get; init; }
}

/// <summary>
/// Finds the mark of a quote that is a callout: GitHub's, and Obsidian's with a title behind it and a sign that folds it.
/// </summary>
internal sealed class AlertMarkParser : InlineParser
{
    public AlertMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '!' || processor.Inline is not null) return false;
        if (processor.Block is not ParagraphBlock { Parent: QuoteBlock quote } paragraph || quote[0] != paragraph) return false;
        var (text, start, limit) = (slice.Text, slice.Start, slice.End + 1);
        var end = start + 2;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_')) end++;
        var name = text.Substring(start + 2, end - start - 2);
        if (name.Length == 0 || !char.IsLetter(name[0]) || end >= limit || text[end] != ']') return false;
        end++;
        if (end < limit && text[end] is '+' or '-') end++;
        if (end < limit && !char.IsWhiteSpace(text[end])) return false;
        while (end < limit && text[end] is ' ' or '\t') end++;
        var position = processor.GetSourcePosition(start, out var line, out var column);
        processor.Inline = new AlertMark
        {
            Name = name,
            MarkLength = end - start,
            Content = new StringSlice(text, start, end - 1),
            Span = new SourceSpan(position, position + end - start - 1),
            Line = line,
            Column = column,
        };
        slice.Start = end;
        return true;
    }
}
