using System.Net;
using CourseKit.Model;

namespace CourseKit.Rendering;

/// <summary>Writes the embeds of a body, and text in which placeholders stand.</summary>
internal static class EmbedWriter
{
    /// <param name="inLine">True where only phrasing content is valid.</param>
    public static void WriteEmbed(this ProseRenderer renderer, int index, bool inLine)
    {
        var page = renderer.Page;
        switch (renderer.Body.Embeds[index])
        {
            case MathEmbed math:
                page.Embeds.Math(math, renderer.Writer);
                break;
            case LiteralEmbed literal:
                HtmlText.Write(literal.Text, renderer.Writer);
                break;
            case ShortcodeEmbed shortcode:
                var inner = shortcode.Inner is not { } body ? null : inLine ? page.RenderInline(body) : page.Render(body);
                page.Embeds.Shortcode(shortcode, inner, renderer.Writer);
                break;
            case PromptBlockEmbed block:
                page.Embeds.PromptBlock(block, renderer.Writer);
                break;
            case BodyEmbed part:
                if (inLine) renderer.Writer.Write(page.RenderInline(part.Body));
                else page.Render(part.Body, renderer.Writer);
                break;
            case HtmlEmbed finished:
                renderer.Writer.Write(finished.Html);
                break;
            case ClozeEmbed cloze:
                page.Embeds.Cloze(cloze, page.RenderInline(cloze.Content), renderer.Writer);
                break;
        }
    }

    /// <summary>Writes text with its embeds; what is between them is escaped, or written as it is when it is HTML already.</summary>
    public static void WriteWithEmbeds(this ProseRenderer renderer, string text, int start, int end, bool escape)
    {
        while (start < end)
        {
            var mark = text.IndexOf(Placeholder.Open, start, end - start);
            if (mark < 0) mark = end;
            if (escape) renderer.WriteEscape(text, start, mark - start);
            else renderer.Write(text.AsSpan(start, mark - start));
            if (mark == end) return;
            if (Placeholder.TryRead(text, mark, out var index, out var after)) renderer.WriteEmbed(index, inLine: true);
            else after = mark + 1;
            start = after;
        }
    }

    /// <summary>The address of a link: resolved by the exporter, or put together from what its shortcodes render.</summary>
    public static string AddressOf(this ProseRenderer renderer, LinkReference? link, string? written)
    {
        if (link is not null) return renderer.Page.Links.Address(link);
        if (written is null || written.IndexOf(Placeholder.Open) < 0) return written ?? "";
        var address = new StringWriter();
        for (var i = 0; i < written.Length;)
        {
            if (!Placeholder.TryRead(written, i, out var index, out var end))
            {
                address.Write(written[i++]);
                continue;
            }

            var html = new StringWriter();
            var nested = ProseRenderer.Rent(renderer.Page, renderer.Body, html);
            nested.WriteEmbed(index, inLine: true);
            ProseRenderer.Return(nested);
            address.Write(WebUtility.HtmlDecode(html.ToString()).Trim());
            i = end;
        }

        return address.ToString();
    }
}
