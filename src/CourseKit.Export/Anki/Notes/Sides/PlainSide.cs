using CourseKit.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Export;

/// <summary>
/// Tells the sides whose HTML is known to be fit for a card as it is written: paragraphs of text, emphasis, code and formulas, as most are.
/// All others are read again as HTML by <see cref="CardMarkup"/>, which takes some ten times as long.
/// </summary>
internal static class PlainSide
{
    public static bool Is(PageBody body) => body.Tree.All(block => IsPlain(block, body));

    private static bool IsPlain(Block block, PageBody body) => block.TryGetAttributes() is null && block switch
    {
        ParagraphBlock { Inline: { } inline } => IsPlain(inline, body),
        EmbedBlock embed => IsPlain(body.Embeds[embed.Index]),
        _ => false,
    };

    private static bool IsPlain(ContainerInline container, PageBody body)
    {
        foreach (var inline in container)
        {
            if (inline.TryGetAttributes() is not null || !IsPlain(inline, body)) return false;
        }

        return true;
    }

    private static bool IsPlain(Inline inline, PageBody body) => inline switch
    {
        LiteralInline or CodeInline or LineBreakInline or HtmlEntityInline or UndefinedReferenceInline => true,
        EmbedInline embed => IsPlain(body.Embeds[embed.Index]),
        EmphasisInline emphasis => IsPlain((ContainerInline)emphasis, body),
        _ => false,
    };

    private static bool IsPlain(Embed embed) => embed switch
    {
        MathEmbed or LiteralEmbed => true,
        ClozeEmbed cloze => Is(cloze.Content),
        _ => false,
    };
}
