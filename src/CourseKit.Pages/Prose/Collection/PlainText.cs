using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>What a reader hears of a line of Markdown: its words without markup, formulas as their TeX.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline? inline, IReadOnlyList<EmbedDraft> embeds)
    {
        var text = new StringBuilder();
        if (inline is not null) Add(inline, embeds, text);
        return text.ToString().Trim();
    }

    /// <summary>The words of a body, one block after the other.</summary>
    public static string OfBody(BodyDraft body)
    {
        var text = new StringBuilder();
        AddBlocks(body.Tree, body.Embeds, text);
        return text.ToString().Trim();
    }

    private static void AddBlocks(ContainerBlock container, IReadOnlyList<EmbedDraft> embeds, StringBuilder text)
    {
        foreach (var block in container)
        {
            if (block is LinkReferenceDefinitionGroup) continue;
            if (block is ContainerBlock inner) AddBlocks(inner, embeds, text);
            else if (block is LeafBlock { Inline: { } inline }) Add(inline, embeds, text);
            text.Append(' ');
        }
    }

    private static void Add(ContainerInline container, IReadOnlyList<EmbedDraft> embeds, StringBuilder text)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length);
                    break;
                case CodeInline code:
                    text.Append(PlaceholderText.Expand(code.Content, embeds));
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.ToString());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case AbbreviationInline abbreviation:
                    text.Append(abbreviation.Abbreviation.Label);
                    break;
                case CitationInline citation:
                    text.Append(citation.Written);
                    break;
                case UndefinedReferenceInline reference:
                    text.Append(reference.Written);
                    break;
                case EmbedInline embed:
                    text.Append(PlaceholderText.Of(embeds[embed.Index]));
                    break;
                case ContainerInline inner:
                    Add(inner, embeds, text);
                    break;
            }
        }
    }
}
