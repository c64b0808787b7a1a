using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>
/// <c>:::kind Title</c> to a line of colons. A line of colons closes the innermost callout that it can belong to, or the one that was
/// opened with as many: both ways in which authors nest them are then right.
/// </summary>
internal sealed class CalloutParser : BlockParser
{
    public const int FewestColons = 3;

    /// <summary>What lies deeper is text: each line is held against every callout that is open.</summary>
    public const int MostNested = 20;

    public CalloutParser() => OpeningCharacters = [':'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var line = processor.Line;
        var colons = CountColons(line);
        if (colons < FewestColons || !CalloutHeader.TryRead(line.Text, line.Start + colons, line.End + 1, out var header))
        {
            return BlockState.None;
        }

        if (Depth(processor.CurrentContainer) >= MostNested) return BlockState.None;
        processor.NewBlocks.Push(Open(processor, colons, header));
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var callout = (CalloutBlock)block;
        var line = processor.Line;
        var colons = processor.IsBlankLine || processor.IsCodeIndent ? 0 : CountColons(line);
        var isClosing = colons >= FewestColons && IsBlank(line.Text, line.Start + colons, line.End + 1)
            && ClosedBy(callout, colons, processor.Column) == callout;
        if (!isClosing)
        {
            // What stands in it sees the whole indentation of the line: an item of a list is told by that.
            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }

        callout.ClosingSpan = new SourceSpan(line.Start, line.Start + colons - 1);
        callout.UpdateSpanEnd(line.End);
        callout.HasEnded = true;
        return BlockState.BreakDiscard;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        ((CalloutBlock)block).HasEnded = true;
        return true;
    }

    private CalloutBlock Open(BlockProcessor processor, int colons, CalloutHeader header)
    {
        var line = processor.Line;
        var isKnown = CalloutNames.TryFind(header.Name, out var kind, out var word);
        // What is not known is shown as it was written, so that nothing is lost.
        var titleStart = isKnown ? header.TitleStart : line.Text.IndexOf(header.Name, line.Start, StringComparison.Ordinal);
        var callout = new CalloutBlock(this)
        {
            Kind = kind,
            Word = word,
            UnknownName = isKnown ? null : header.Name,
            ColonCount = colons,
            MarkSpan = new SourceSpan(line.Start, (titleStart < header.TitleEnd ? titleStart : line.End + 1) - 1),
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(line.Start, line.End),
        };
        if (titleStart >= header.TitleEnd) return callout;
        var text = new StringSlice(line.Text, titleStart, header.TitleEnd - 1);
        var title = new CalloutTitle(this) { Span = new SourceSpan(text.Start, text.End), Line = processor.LineIndex, Column = titleStart - line.Start };
        title.AppendLine(ref text, processor.Column, processor.LineIndex, titleStart, trackTrivia: false);
        callout.Add(title);
        return callout;
    }

    /// <summary>The callout at or below another that a line of colons closes; null when the line is code.</summary>
    private static CalloutBlock? ClosedBy(CalloutBlock outermost, int colons, int column)
    {
        var (innermost, ofSameLength) = (outermost, outermost.ColonCount == colons ? outermost : null);
        for (var block = outermost.LastChild; block is not null; block = (block as ContainerBlock)?.LastChild)
        {
            if (block is QuoteBlock || (block is ListItemBlock item && item.ColumnWidth > column)) break;
            if (block is FencedCodeBlock { ClosingFencedCharCount: 0 }) return null;
            if (block is not CalloutBlock callout) continue;
            if (callout.HasEnded) break;
            innermost = callout;
            if (callout.ColonCount == colons) ofSameLength = callout;
        }

        return ofSameLength ?? innermost;
    }

    private static int Depth(ContainerBlock? container)
    {
        var depth = 0;
        for (; container is not null; container = container.Parent) depth += container is CalloutBlock ? 1 : 0;
        return depth;
    }

    private static int CountColons(StringSlice line)
    {
        var at = line.Start;
        while (at <= line.End && line.Text[at] == ':') at++;
        return at - line.Start;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        return start >= end;
    }
}
