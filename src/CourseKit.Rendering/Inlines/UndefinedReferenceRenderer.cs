using CourseKit.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CourseKit.Rendering;

internal sealed class UndefinedReferenceRenderer : HtmlObjectRenderer<UndefinedReferenceInline>
{
    protected override void Write(HtmlRenderer renderer, UndefinedReferenceInline reference) => renderer.WriteEscape(reference.Written);
}
