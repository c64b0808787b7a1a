using CourseKit.Model;
using Markdig.Syntax;

namespace CourseKit.Rendering;

/// <summary>Writes what is not Markdown. The exporter implements it: with templates for a site, in its own way for a deck.</summary>
public interface IEmbedRenderer
{
    /// <param name="innerHtml">The inner text rendered; null when the call has none or it is raw.</param>
    void Shortcode(ShortcodeEmbed shortcode, string? innerHtml, TextWriter html);

    void PromptBlock(PromptBlockEmbed block, TextWriter html);

    /// <summary>TeX as written, unless the exporter typesets it.</summary>
    void Math(MathEmbed math, TextWriter html) => PlainMaths.Write(math, html);

    /// <summary>What stands for <c>[@key]</c> in a line.</summary>
    /// <param name="written">As it was typed.</param>
    void Citation(IReadOnlyList<Citation> citations, string written, TextWriter html) => HtmlText.Write(written, html);

    /// <summary>True when <see cref="Code"/> writes blocks of code; else they are written as they are.</summary>
    bool WritesCode => false;

    /// <param name="code">The code as readers see it, without the last line break.</param>
    /// <param name="block">What holds it, in a body.</param>
    void Code(string code, CodeBlock block, PageBody body, TextWriter html) => throw new NotSupportedException();

    /// <param name="innerHtml">The text of the deletion.</param>
    void Cloze(ClozeEmbed cloze, string innerHtml, TextWriter html)
    {
        html.Write("<span class=\"cloze\">");
        html.Write(innerHtml);
        html.Write("</span>");
    }
}
