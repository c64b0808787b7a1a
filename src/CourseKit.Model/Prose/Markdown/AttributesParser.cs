using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// <c>{#id .class key="value"}</c> after a link, an image, code or emphasis, at the end of a heading or paragraph, or on a
/// line of its own before a block. Braces in any other place, or with anything else in them, are text: Markdig's own parser
/// takes <c>{word}</c> for an attribute and swallows it.
/// </summary>
internal sealed class AttributesParser : InlineParser
{
    public AttributesParser() => OpeningCharacters = ['{'];

    public static void AddTo(MarkdownPipelineBuilder builder)
    {
        builder.InlineParsers.Insert(0, new AttributesParser());
        foreach (var parser in builder.BlockParsers)
        {
            if (parser is FencedCodeBlockParser fence) fence.TryParseAttributes = OfFence;
        }
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        if (slice.PeekCharExtra(-1) == '{') return false;
        if (!AttributeList.TryRead(slice.Text, start, slice.End + 1, out var end, out var attributes)) return false;
        var atEnd = IsBlank(slice.Text, end, slice.End + 1);
        var target = Target(processor, start > 0 && !slice.PeekCharExtra(-1).IsWhiteSpaceOrZero(), atEnd);
        if (target is null) return false;
        attributes!.CopyTo(target.GetAttributes(), mergeIdAndProperties: true, shared: false);
        var position = processor.GetSourcePosition(start);
        target.GetAttributes().Span = new SourceSpan(position, position + end - start - 1);
        if (atEnd) TrimBefore(processor);
        slice.Start = end;
        return true;
    }

    private static MarkdownObject? Target(InlineProcessor processor, bool touches, bool atEnd)
    {
        var before = processor.Inline;
        if (touches && before is not null and not LiteralInline and not LineBreakInline and not LinkDelimiterInline && before != processor.Root) return before;
        if (!atEnd) return null;
        if (before is not null || processor.Block is not ParagraphBlock { Parent: { } parent } paragraph) return processor.Block;
        var next = parent.IndexOf(paragraph) + 1;
        if (next >= parent.Count) return null;
        paragraph.RemoveAfterProcessInlines = true;
        return parent[next];
    }

    /// <summary>The blanks between a heading's text and its attributes are part of neither.</summary>
    private static void TrimBefore(InlineProcessor processor)
    {
        if (processor.Inline is LiteralInline literal) literal.Content.TrimEnd();
    }

    private static bool OfFence(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        for (var i = line.Start; i <= line.End; i++)
        {
            if (line.Text[i] != '{' || !AttributeList.TryRead(line.Text, i, line.End + 1, out var end, out var attributes)) continue;
            if (!IsBlank(line.Text, end, line.End + 1)) continue;
            attributes!.CopyTo(block.GetAttributes());
            block.GetAttributes().Span = new SourceSpan(i, end - 1);
            line.End = i - 1;
            return true;
        }

        return false;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        return start >= end;
    }
}
