using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// <c>{#id .class key="value"}</c> after a link, an image, code or emphasis, at the end of a heading or paragraph, or on a
/// line of its own before a block or as its first. Braces in any other place, or with anything else in them, are text: Markdig's own parser
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
        var limit = slice.End + 1;
        if (slice.PeekCharExtra(-1) == '{') return false;
        if (!AttributeList.TryRead(slice.Text, start, limit, anyName: false, out var end, out var attributes)) return false;
        var isLast = IsBlank(slice.Text, end, limit);
        var lineEnd = slice.Text.IndexOf('\n', end, limit - end);
        var isFirstLine = processor.Inline is null && lineEnd >= 0 && IsBlank(slice.Text, end, lineEnd);
        var touches = start > 0 && !slice.PeekCharExtra(-1).IsWhiteSpaceOrZero();
        if (Target(processor, slice, touches, isLast, isFirstLine) is not { } target) return false;
        var position = processor.GetSourcePosition(start);
        Give(attributes!, target, new SourceSpan(position, position + end - start - 1), processor.Context);
        if (isLast) TrimBefore(processor);
        slice.Start = isFirstLine ? lineEnd + 1 : end;
        return true;
    }

    /// <param name="span">Of the braces.</param>
    public static void Give(HtmlAttributes attributes, MarkdownObject target, SourceSpan span, MarkdownParserContext? context)
    {
        AttributeFilter.Apply(attributes, target, span, ParseNotes.Of(context));
        attributes.CopyTo(target.GetAttributes(), mergeIdAndProperties: true, shared: false);
        target.GetAttributes().Span = span;
    }

    private static MarkdownObject? Target(InlineProcessor processor, StringSlice slice, bool touches, bool isLast, bool isFirstLine)
    {
        var before = processor.Inline;
        var isText = before is null or LiteralInline or LineBreakInline or LinkDelimiterInline or PipeTableDelimiterInline
            || before == processor.Root;
        if (touches && !isText) return before;
        if (isFirstLine) return processor.Block;
        if (!isLast) return null;
        if (before is not null || processor.Block is not ParagraphBlock { Parent: { } parent } paragraph) return processor.Block;
        var next = parent.IndexOf(paragraph) + 1;
        var table = next > 1 && parent[next - 2] is Table above && IsRightBelow(above, slice.Text, slice.Start) ? above : null;
        if (table is null && next >= parent.Count) return null;
        paragraph.RemoveAfterProcessInlines = true;
        return table ?? parent[next];
    }

    /// <summary>Whether nothing but the end of a line stands between: what is drawn with lines has ended with the last of them.</summary>
    private static bool IsRightBelow(Block table, string text, int start)
    {
        var between = table.Span.End + 1 < start && start <= text.Length
            ? text.AsSpan(table.Span.End + 1, start - table.Span.End - 1)
            : default;
        return between.Trim().IsEmpty && between.IndexOf('\n') is >= 0 and var first && between.Slice(first + 1).IndexOf('\n') < 0;
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
            if (line.Text[i] != '{' || !AttributeList.TryRead(line.Text, i, line.End + 1, anyName: true, out var end, out var attributes))
            {
                continue;
            }

            if (!IsBlank(line.Text, end, line.End + 1)) continue;
            var span = new SourceSpan(i, end - 1);
            AttributeFilter.Apply(attributes!, (MarkdownObject)block, span, ParseNotes.Of(processor.Context));
            attributes!.CopyTo(block.GetAttributes());
            block.GetAttributes().Span = span;
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
