using CourseKit.Model;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>Writes what names sources on a page of the site.</summary>
internal sealed class CitationWriter(EmbedContext context)
{
    private Course Course => context.Site.Course;

    /// <summary>A link to the list at the end of the page, which tells the whole source when it is pointed at or has the focus.</summary>
    public void Write(IReadOnlyList<Citation> citations, TextWriter html) =>
        CitationText.Write(Course, citations, html, (source, name) => WriteLink(source, name, AddressOf(source), html), isWhole: true);

    /// <summary>The line under an answer; empty for a prompt that names no source.</summary>
    public string UnderAnswer(Prompt prompt)
    {
        var citations = PageSources.Of(Course, prompt);
        if (citations.Count == 0) return "";
        var html = new StringWriter();
        html.Write("\n<p class=\"prompt-source\">");
        CitationText.Write(Course, citations, html, (source, name) =>
        {
            if (source.Url is { } url) WriteLink(source, name, url.AbsoluteUri, html);
            else WriteName(source, name, html);
        }, isWhole: true);
        html.Write("</p>");
        return html.ToString();
    }

    private string AddressOf(CourseSource source) =>
        (context.ShownAt == context.Page.Url ? "" : context.Root + context.Page.Url) + "#" + CitationText.IdOf(source);

    private static void WriteLink(CourseSource source, string name, string address, TextWriter html)
    {
        html.Write("<a class=\"citation\" href=\"");
        HtmlText.Write(address, html);
        WriteWhole(source, html);
        HtmlText.Write(name, html);
        html.Write("</a>");
    }

    private static void WriteName(CourseSource source, string name, TextWriter html)
    {
        html.Write("<span class=\"citation\" tabindex=\"0");
        WriteWhole(source, html);
        HtmlText.Write(name, html);
        html.Write("</span>");
    }

    private static void WriteWhole(CourseSource source, TextWriter html)
    {
        html.Write("\" data-source=\"");
        HtmlText.Write(CitationText.Whole(source), html);
        html.Write("\">");
    }
}
