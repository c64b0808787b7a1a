using CourseKit.Model;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>
/// Learns the order of a page's formulas by rendering it to nobody: where an included file, a side of a prompt and a footnote stand, only
/// that knows.
/// </summary>
internal sealed class FormulaOrder : IEmbedRenderer
{
    private readonly HashSet<MathEmbed> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<MathEmbed> _formulas = [];
    private readonly PageRenderer _renderer;

    private FormulaOrder(ILinkWriter links) => _renderer = new PageRenderer(this, links);

    public static IReadOnlyList<MathEmbed> Of(PageBody body, ILinkWriter links)
    {
        var order = new FormulaOrder(links);
        order._renderer.Render(body, TextWriter.Null);
        return order._formulas;
    }

    void IEmbedRenderer.Math(MathEmbed math, TextWriter html)
    {
        if (_seen.Add(math)) _formulas.Add(math);
    }

    /// <summary>The renderer has rendered what stands inside already.</summary>
    void IEmbedRenderer.Shortcode(ShortcodeEmbed shortcode, string? innerHtml, TextWriter html)
    {
    }

    void IEmbedRenderer.PromptBlock(PromptBlockEmbed block, TextWriter html)
    {
        foreach (var side in FormulaWalk.BodiesOf(block)) _renderer.Render(side, html);
    }
}
