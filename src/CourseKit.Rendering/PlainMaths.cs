using CourseKit.Model;

namespace CourseKit.Rendering;

/// <summary>A formula as its author wrote it. A display too wide for the page scrolls, and so must be reachable by keyboard.</summary>
public static class PlainMaths
{
    public static void Write(MathEmbed math, TextWriter html)
    {
        html.Write(math.Display ? "<code class=\"math display\" tabindex=\"0\">" : "<code class=\"math\">");
        HtmlText.Write(math.Display ? MathEmbed.Trim(math.Tex) : math.Tex, html);
        html.Write("</code>");
    }
}
