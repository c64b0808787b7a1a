using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>Takes the embeds that are blocks out of a paragraph; the text before and after becomes paragraphs of its own.</summary>
internal static class ParagraphSplitter
{
    /// <summary>What stands in place of the paragraph; null when it stays as it is.</summary>
    public static List<Block>? Split(ParagraphBlock paragraph, List<EmbedDraft> embeds)
    {
        var nodes = paragraph.Inline!.ToList();
        var blocks = new HashSet<Inline>(
            nodes.Where(node => node is EmbedInline embed && IsBlock(embed, nodes, EmbedPlacements.Of(embeds[embed.Index]))));
        if (blocks.Count == 0) return null;
        var result = new List<Block>();
        var text = new List<Inline>();
        foreach (var node in nodes)
        {
            if (!blocks.Contains(node))
            {
                text.Add(node);
                continue;
            }

            AddParagraph(result, text);
            result.Add(new EmbedBlock(((EmbedInline)node).Index) { Span = node.Span, Line = node.Line, Column = node.Column });
        }

        AddParagraph(result, text);
        KeepAttributes(paragraph, result);
        return result;
    }

    private static bool IsBlock(EmbedInline embed, List<Inline> nodes, EmbedPlacement placement) => placement switch
    {
        EmbedPlacement.Inline => false,
        EmbedPlacement.BlockWhenAlone => nodes.TrueForAll(node => node == embed || IsBlank(node)),
        EmbedPlacement.BlockOnOwnLine => EndsLine(embed, node => node.PreviousSibling) && EndsLine(embed, node => node.NextSibling),
        _ => true,
    };

    private static bool EndsLine(Inline embed, Func<Inline, Inline?> neighbour)
    {
        var next = neighbour(embed);
        while (next is LiteralInline literal && literal.Content.IsEmptyOrWhitespace()) next = neighbour(next);
        return next is null or LineBreakInline;
    }

    private static bool IsBlank(Inline node) =>
        node is LineBreakInline || (node is LiteralInline literal && literal.Content.IsEmptyOrWhitespace());

    private static void AddParagraph(List<Block> result, List<Inline> text)
    {
        while (text.Count > 0 && IsBlank(text[0])) text.RemoveAt(0);
        while (text.Count > 0 && IsBlank(text[text.Count - 1])) text.RemoveAt(text.Count - 1);
        if (text.Count == 0) return;
        var inline = new ContainerInline { Span = new SourceSpan(text[0].Span.Start, text[text.Count - 1].Span.End) };
        foreach (var node in text)
        {
            node.Remove();
            inline.AppendChild(node);
        }

        if (text[0] is LiteralInline first) first.Content.TrimStart();
        if (text[text.Count - 1] is LiteralInline last) last.Content.TrimEnd();
        result.Add(new ParagraphBlock { Inline = inline, Span = inline.Span, Line = text[0].Line, Column = text[0].Column });
        text.Clear();
    }

    private static void KeepAttributes(ParagraphBlock from, List<Block> to)
    {
        if (from.TryGetAttributes() is not { } attributes || to.Count == 0) return;
        (to.Find(block => block is ParagraphBlock) ?? to[0]).SetAttributes(attributes);
    }
}
