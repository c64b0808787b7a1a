using System.Net;
using CourseKit.Model;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>
/// Renders the question of a prompt to be shown on another page than its own: a cloze with its blanks, links written for the page that
/// shows it.
/// </summary>
internal sealed class QuestionElsewhere(EmbedContext shown, PlacedPrompt place) : IEmbedRenderer, ILinkWriter
{
    public string Html => Renderer().RenderInline(place.Prompt.QuestionBody).TrimEnd('\n');

    /// <summary>What is taken out of its raw HTML is told on its own page.</summary>
    private PageRenderer Renderer() =>
        new(this, this) { RawHtml = shown.Site.Course.Settings.TrustsContributors ? null : new UntrustedHtml([]) };

    /// <summary>Its page's commands hold for it; equations have no numbers here.</summary>
    private PageFormulas Formulas => PageFormulas.Alone(PageFormulas.Join(
        shown.Site.Definitions, FormulaWalk.Anywhere(place.Page.Page.Body).SelectMany(formula => TexDefinitions.In(formula.Tex))));

    /// <summary>True when it may stand in a line.</summary>
    public bool IsShort => PageRenderer.IsOneParagraph(place.Prompt.QuestionBody);

    string ILinkWriter.Address(LinkReference link) => SitePath.Href(shown.Links.Resolve(place.Page.Page, link), shown.Root, shown.Page.Url);

    /// <summary>What is wrong with a formula is reported on its own page.</summary>
    void IEmbedRenderer.Math(MathEmbed math, TextWriter html)
    {
        if (shown.Site.Typesetter is { } typesetter) new FormulaWriter(typesetter, Formulas, []).Write(math, html);
        else PlainMaths.Write(math, html);
    }

    void IEmbedRenderer.Cloze(ClozeEmbed cloze, string innerHtml, TextWriter html) => WriteBlank(cloze, html);

    /// <summary>Neither runs among prompts: CK3017 has reported the call.</summary>
    void IEmbedRenderer.Shortcode(ShortcodeEmbed shortcode, string? innerHtml, TextWriter html)
    {
    }

    void IEmbedRenderer.PromptBlock(PromptBlockEmbed block, TextWriter html)
    {
    }

    /// <summary>What stands for a deletion that is to be recalled.</summary>
    /// <param name="number">Of the deletion, where a script is to know it.</param>
    internal static void WriteBlank(ClozeEmbed cloze, TextWriter html, string? number = null)
    {
        html.Write(number is null ? "<span class=\"blank\">[" : $"<span class=\"blank\" data-deletion=\"{number}\">[");
        WebUtility.HtmlEncode(cloze.Hint ?? "…", html);
        html.Write("]</span>");
    }
}
