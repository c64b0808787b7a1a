using System.Text;
using CourseKit.Model;
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
        if (prose.Page.Embeds.WritesCode && TextOf(block, prose.Body) is { } code)
        {
            prose.Page.Embeds.Code(code, block, prose.Body, renderer.Writer);
            return;
        }

        renderer.Write("<pre tabindex=\"0\"><code").WriteAttributes(block).Write('>');
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice;
            prose.WriteWithEmbeds(line.Text, line.Start, line.End + 1, escape: true);
            renderer.WriteLine();
        }

        renderer.WriteLine("</code></pre>");
    }

    /// <summary>Null for code in which a shortcode runs: what that gives is HTML, and no code to be coloured.</summary>
    private static string? TextOf(CodeBlock block, PageBody body)
    {
        var text = new StringBuilder();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            if (i > 0) text.Append('\n');
            var line = block.Lines.Lines[i].Slice;
            for (var at = line.Start; at <= line.End;)
            {
                var mark = line.Text.IndexOf(Placeholder.Open, at, line.End + 1 - at);
                if (mark < 0) mark = line.End + 1;
                text.Append(line.Text, at, mark - at);
                if (mark > line.End) break;
                if (!Placeholder.TryRead(line.Text, mark, out var index, out at)) at = mark + 1;
                else if (body.Embeds[index] is LiteralEmbed literal) text.Append(literal.Text);
                else return null;
            }
        }

        return text.ToString();
    }
}
