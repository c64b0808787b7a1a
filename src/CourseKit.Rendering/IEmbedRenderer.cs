using CourseKit.Model;

namespace CourseKit.Rendering;

/// <summary>Writes what is not Markdown. The exporter implements it: with templates for a site, in its own way for a deck.</summary>
public interface IEmbedRenderer
{
    /// <param name="innerHtml">The inner text rendered; null when the call has none or it is raw.</param>
    void Shortcode(ShortcodeEmbed shortcode, string? innerHtml, TextWriter html);

    void PromptBlock(PromptBlockEmbed block, TextWriter html);

    /// <summary>TeX as written. A display too wide for the page scrolls, and so must be reachable by keyboard.</summary>
    void Math(MathEmbed math, TextWriter html)
    {
        html.Write(math.Display ? "<code class=\"math display\" tabindex=\"0\">" : "<code class=\"math\">");
        HtmlText.Write(math.Display ? math.Tex.Trim() : math.Tex, html);
        html.Write("</code>");
    }

    /// <param name="innerHtml">The text of the deletion.</param>
    void Cloze(ClozeEmbed cloze, string innerHtml, TextWriter html)
    {
        html.Write("<span class=\"cloze\">");
        html.Write(innerHtml);
        html.Write("</span>");
    }
}
