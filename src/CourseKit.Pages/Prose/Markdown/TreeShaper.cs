using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Puts right in the tree what Markdig, which knows nothing of embeds, could not: where they end paragraphs and where no formula can stand.
/// </summary>
internal static class TreeShaper
{
    /// <param name="text">What the tree was parsed from.</param>
    public static void Shape(ContainerBlock container, string text, List<EmbedDraft> embeds)
    {
        for (var i = 0; i < container.Count; i++)
        {
            switch (container[i])
            {
                case QuoteBlock quote when AlertShaper.CalloutOf(quote) is { } callout:
                    container.RemoveAt(i);
                    container.Insert(i, callout);
                    Shape(callout, text, embeds);
                    break;
                case Table table:
                    // As wide as its text needs: no page has inline styles.
                    foreach (var column in table.ColumnDefinitions) column.Width = 0;
                    Shape(table, text, embeds);
                    break;
                case ContainerBlock inner:
                    Shape(inner, text, embeds);
                    break;
                case CodeBlock code:
                    i += ShapeCode(container, i, code, embeds) - 1;
                    break;
                case LeafBlock { Inline: { } inline } leaf:
                    InlineShaper.Shape(inline, text, embeds);
                    if (leaf is ParagraphBlock paragraph) i += Replace(container, i, ParagraphSplitter.Split(paragraph, embeds)) - 1;
                    break;
            }
        }
    }

    /// <summary>Code stays code, its dollars too; but indented lines that hold nothing but embeds were never meant as code.</summary>
    private static int ShapeCode(ContainerBlock container, int index, CodeBlock code, List<EmbedDraft> embeds)
    {
        var found = new List<int>();
        var onlyBlocks = code is not FencedCodeBlock;
        for (var line = 0; line < code.Lines.Count; line++)
        {
            var slice = code.Lines.Lines[line].Slice;
            for (var i = slice.Start; i <= slice.End; i++)
            {
                if (Placeholder.TryRead(slice.Text, i, out var embed, out var end))
                {
                    found.Add(embed);
                    onlyBlocks &= EmbedPlacements.Of(embeds[embed]) >= EmbedPlacement.BlockOnOwnLine;
                    i = end - 1;
                }
                else onlyBlocks &= char.IsWhiteSpace(slice.Text[i]);
            }
        }

        if (found.Count > 0 && onlyBlocks)
        {
            return Replace(container, index, found.ConvertAll<Block>(embed => new EmbedBlock(embed) { Span = code.Span }));
        }

        foreach (var embed in found) InlineShaper.ShowAsWritten(embeds, embed);
        return 1;
    }

    private static int Replace(ContainerBlock container, int index, List<Block>? blocks)
    {
        if (blocks is null) return 1;
        container.RemoveAt(index);
        for (var i = 0; i < blocks.Count; i++) container.Insert(index + i, blocks[i]);
        return blocks.Count;
    }
}
