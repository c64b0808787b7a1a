using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CourseKit.Rendering;

/// <summary><c>pre</c> and <c>code class="language-x"</c>. A shortcode in code runs, as in Hugo; literal text in it is escaped.</summary>
internal sealed class CodeBlockRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var prose = (ProseRenderer)renderer;
        renderer.EnsureLine();
        renderer.Write("<pre><code").WriteAttributes(block).Write('>');
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice;
            prose.WriteWithEmbeds(line.Text, line.Start, line.End + 1, escape: true);
            renderer.WriteLine();
        }

        renderer.WriteLine("</code></pre>");
    }
}
