using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>An embed in a line of text.</summary>
/// <param name="index">Its place in <see cref="PageBody.Embeds"/>.</param>
public sealed class EmbedInline(int index) : LeafInline
{
    public int Index { get; } = index;
}

/// <summary>An embed that stands by itself, where a paragraph could stand.</summary>
/// <param name="index">Its place in <see cref="PageBody.Embeds"/>.</param>
public sealed class EmbedBlock(int index) : LeafBlock(null)
{
    public int Index { get; } = index;
}

internal sealed class EmbedInlineParser : InlineParser
{
    public EmbedInlineParser() => OpeningCharacters = [Placeholder.Open];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!Placeholder.TryRead(slice.Text, slice.Start, out var index, out var end) || end > slice.End + 1) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new EmbedInline(index)
        {
            Span = new SourceSpan(start, start + end - slice.Start - 1),
            Line = line,
            Column = column,
        };
        slice.Start = end;
        return true;
    }
}
