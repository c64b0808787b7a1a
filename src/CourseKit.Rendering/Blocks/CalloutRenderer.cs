using CourseKit.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CourseKit.Rendering;

/// <summary>
/// A callout as a <c>note</c>. With a title of its own, the kind is said to those who see neither its colour nor its sign.
/// </summary>
internal sealed class CalloutRenderer : HtmlObjectRenderer<CalloutBlock>
{
    protected override void Write(HtmlRenderer renderer, CalloutBlock callout)
    {
        var word = ((ProseRenderer)renderer).Page.Labels.Of(callout);
        renderer.EnsureLine();
        renderer.Write("<div").WriteAttributes(AttributesOf(callout)).Write(" role=\"note\"");
        if (callout.Title is not null) renderer.Write(" aria-label=\"").WriteEscape(word).Write('"');
        renderer.WriteLine(">");
        WriteTitle(renderer, callout.Title, word);
        WriteBlocks(renderer, callout);
        renderer.EnsureLine().WriteLine("</div>");
    }

    /// <summary>As outside of the list that it may stand in, whose items can go without <c>p</c>.</summary>
    private static void WriteBlocks(HtmlRenderer renderer, CalloutBlock callout)
    {
        var around = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        foreach (var block in callout)
        {
            if (block is not CalloutTitle) renderer.Write(block);
        }

        renderer.ImplicitParagraph = around;
    }

    private static void WriteTitle(HtmlRenderer renderer, CalloutTitle? title, string word)
    {
        renderer.Write("<p").WriteAttributes(WithClass(title?.TryGetAttributes(), "callout-title")).Write('>');
        if (title is null) renderer.WriteEscape(word);
        else renderer.WriteLeafInline(title);
        renderer.WriteLine("</p>");
    }

    private static HtmlAttributes AttributesOf(CalloutBlock callout)
    {
        var attributes = WithClass(callout.TryGetAttributes(), "callout");
        attributes.AddClass("callout-" + callout.Kind.ToString().ToLowerInvariant());
        return attributes;
    }

    /// <summary>A copy: the tree is read by others.</summary>
    private static HtmlAttributes WithClass(HtmlAttributes? own, string name)
    {
        var attributes = new HtmlAttributes();
        attributes.AddClass(name);
        own?.CopyTo(attributes, mergeIdAndProperties: true, shared: false);
        return attributes;
    }
}
