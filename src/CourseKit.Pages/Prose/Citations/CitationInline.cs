using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary><c>[@key, p. 3]</c>: what it names, in order.</summary>
public sealed class CitationInline : LeafInline
{
    internal CitationInline(IReadOnlyList<CitationPart> parts) => Parts = parts;

    internal IReadOnlyList<CitationPart> Parts { get; }

    public IReadOnlyList<Citation> Citations { get; internal set; } = [];

    /// <summary>As it was typed, brackets and all.</summary>
    public required string Written { get; init; }
}

/// <summary>Finds brackets in which each part names a source, and that are no link.</summary>
internal sealed class CitationParser : InlineParser
{
    /// <summary>A bound, so that a text full of brackets is read in linear time.</summary>
    private const int Longest = 500;

    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var limit = Math.Min(slice.End + 1, slice.Start + Longest);
        var close = slice.Text.IndexOfAny([']', '['], slice.Start + 1, limit - slice.Start - 1);
        if (close < 0 || slice.Text[close] != ']' || (close < slice.End && slice.Text[close + 1] is '(' or '[' or ':')) return false;
        if (slice.Text.IndexOf('@', slice.Start, close - slice.Start) < 0 || slice.PeekCharExtra(-1) is '!' or ']') return false;
        var inner = slice.Text.Substring(slice.Start + 1, close - slice.Start - 1);
        if (CitationReader.Read(inner, isMarked: true) is not { } parts || processor.Document.ContainsLinkReferenceDefinition(inner))
        {
            return false;
        }

        var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline(parts)
        {
            Written = slice.Text.Substring(slice.Start, close + 1 - slice.Start),
            Span = new SourceSpan(position, position + close - slice.Start),
            Line = line,
            Column = column,
        };
        slice.Start = close + 1;
        return true;
    }
}
