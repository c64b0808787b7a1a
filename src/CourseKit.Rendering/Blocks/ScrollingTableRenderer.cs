using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CourseKit.Rendering;

/// <summary>
/// A wide table scrolls in a region of its own instead of widening the page; the region takes the focus, so that it scrolls
/// by keyboard too, and therefore needs a name.
/// </summary>
internal sealed class ScrollingTableRenderer : HtmlObjectRenderer<Table>
{
    private readonly HtmlTableRenderer _table = new();

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var page = ((ProseRenderer)renderer).Page;
        var number = (++page.TableCount).ToString(CultureInfo.InvariantCulture);
        renderer.EnsureLine();
        renderer.Write("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        renderer.WriteEscape(page.Labels.Table).Write(' ').Write(number).WriteLine("\">");
        _table.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
