using System.Globalization;
using CourseKit.Syntax;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>Tells whether readers see anything of a body.</summary>
internal static class VisibleContent
{
    private static readonly string[] _shown =
        ["img", "svg", "picture", "video", "audio", "canvas", "iframe", "object", "embed", "math", "input", "hr", "progress", "meter"];

    public static bool IsIn(PageBody body)
    {
        var isVisible = false;
        TreeWalk.Visit(body.Tree, node => isVisible |= IsVisible(node, body));
        return isVisible;
    }

    private static bool IsVisible(MarkdownObject node, PageBody body) => node switch
    {
        LiteralInline literal => HasSign(literal.Content.Text, literal.Content.Start, literal.Content.End + 1),
        CodeInline code => HasSign(code.Content, 0, code.Content.Length),
        HtmlEntityInline entity => HasSign(entity.Transcoded.ToString(), 0, entity.Transcoded.Length),
        LinkInline { IsImage: true } or AutolinkInline or FootnoteLink { IsBackLink: false } or UndefinedReferenceInline or AbbreviationInline or TaskList => true,
        EmbedInline embed => IsVisible(body.Embeds[embed.Index]),
        EmbedBlock embed => IsVisible(body.Embeds[embed.Index]),
        ThematicBreakBlock => true,
        CodeBlock code => code.Lines.Count > 0,
        HtmlBlock html =>
            HasElement(body.Text.Text, html.Span.Start, html.Span.End + 1) || HasText(body.Text.Text, html.Span.Start, html.Span.End + 1),
        HtmlInline html => HasElement(html.Tag, 0, html.Tag.Length),
        _ => false,
    };

    private static bool IsVisible(Embed embed) => embed switch
    {
        MathEmbed math => HasSign(math.Tex, 0, math.Tex.Length),
        LiteralEmbed literal => HasSign(literal.Text, 0, literal.Text.Length),
        ClozeEmbed cloze => IsIn(cloze.Content),
        _ => true,
    };

    private static bool HasElement(string text, int start, int end) =>
        HtmlScan.Tags(text, start, Math.Min(end, text.Length)).Any(tag => !tag.IsClosing && Array.IndexOf(_shown, tag.Name(text)) >= 0);

    private static bool HasText(string text, int start, int end)
    {
        var at = start;
        foreach (var tag in HtmlScan.Tags(text, start, Math.Min(end, text.Length)))
        {
            if (HasSign(text, at, tag.NameSpan.Start - (tag.IsClosing ? 2 : 1))) return true;
            at = tag.End;
        }

        return HasSign(text, at, Math.Min(end, text.Length))
            && text.IndexOf(HtmlComment.Opening, at, Math.Min(end, text.Length) - at, StringComparison.Ordinal) < 0;
    }

    /// <summary>Blanks, signs without a width and unassigned ones are nothing to see.</summary>
    private static bool HasSign(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && CharUnicodeInfo.GetUnicodeCategory(text, i) is not (UnicodeCategory.Format or UnicodeCategory.Control)) return true;
        }

        return false;
    }
}
