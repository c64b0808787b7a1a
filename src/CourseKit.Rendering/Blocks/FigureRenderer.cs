using CourseKit.Model;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Rendering;

/// <summary>A figure with its caption, above a table and below anything else. A numbered one begins its caption with its number.</summary>
internal sealed class FigureRenderer : HtmlObjectRenderer<Figure>
{
    protected override void Write(HtmlRenderer renderer, Figure figure)
    {
        var number = ((ProseRenderer)renderer).Page.NumberOf(FigureBlocks.CaptionOf(figure)?.Id);
        // Between "^^^" there may be two, one of which only holds the attributes.
        var captions = figure.OfType<FigureCaption>().ToList();
        var caption = captions.Find(each => each.Inline?.FirstChild is not null) ?? captions.FirstOrDefault();
        var named = captions.Find(each => each.TryGetAttributes()?.Id is not null) ?? caption;
        var picture = figure.Count == 1 ? FigureBlocks.LonePicture(figure[0]) : null;
        var isAbove = figure.LastChild is Table;
        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(figure);
        WriteIdOfPicture((ProseRenderer)renderer, figure);
        renderer.WriteLine(">");
        if (isAbove) WriteCaption(renderer, number, named, caption?.Inline);
        foreach (var block in figure)
        {
            if (block is FigureCaption) continue;
            if (picture is not null) renderer.WriteLeafInline((LeafBlock)block);
            else renderer.Write(block);
        }

        renderer.EnsureLine();
        if (!isAbove) WriteCaption(renderer, number, named, caption?.Inline ?? picture);
        renderer.WriteLine("</figure>");
    }

    /// <summary>
    /// What leads to a picture is to show its caption too, and on a dark ground another picture may be shown in its place.
    /// </summary>
    private static void WriteIdOfPicture(ProseRenderer renderer, Figure figure)
    {
        if (figure.TryGetAttributes()?.Id is not null) return;
        var pictures = figure.Where(block => block is not FigureCaption).Select(FigureBlocks.LonePicture).OfType<LinkInline>().ToList();
        if (pictures is not [var picture] || picture.TryGetAttributes()?.Id is not { } id) return;
        renderer.Write(" id=\"").WriteEscape(id).Write('"');
        renderer.WithoutId = picture;
    }

    /// <param name="named">Gives the attributes.</param>
    /// <param name="text">Of the caption; of a picture without one its description.</param>
    private static void WriteCaption(HtmlRenderer renderer, string? number, FigureCaption? named, ContainerInline? text)
    {
        if (number is null && text?.FirstChild is null) return;
        renderer.Write("<figcaption");
        if (named is not null) renderer.WriteAttributes(named);
        renderer.Write('>');
        if (number is not null) renderer.Write("<span class=\"number\">").WriteEscape(number).Write("</span>");
        if (number is not null && text?.FirstChild is not null) renderer.Write(' ');
        if (text is not null) renderer.WriteChildren(text);
        renderer.WriteLine("</figcaption>");
    }
}
