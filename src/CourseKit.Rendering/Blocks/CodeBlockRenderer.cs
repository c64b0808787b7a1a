using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CourseKit.Rendering;

/// <summary><c>pre</c> and <c>code class="language-x"</c>. A shortcode in code runs, as in Hugo; literal text in it is escaped.
/// A long line scrolls, and what scrolls must be reachable by keyboard.</summary>
internal sealed class CodeBlockRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var prose = (ProseRenderer)renderer;
        renderer.EnsureLine();
        renderer.Write("<pre tabindex=\"0\"><code").WriteAttributes(block).Write('>');
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice;
            prose.WriteWithEmbeds(line.Text, line.Start, line.End + 1, escape: true);
            renderer.WriteLine();
        }

        renderer.WriteLine("</code></pre>");
    }
}
