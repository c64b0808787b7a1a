using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>The field that leads back: a link to the heading under which the prompt stands, or its words when nobody knows where the site will be; behind it, what it draws on.</summary>
internal static class NoteOrigin
{
    private const string HeadingSign = " § ";

    /// <summary>Empty when the page is gone.</summary>
    public static string Of(NoteSource source, Course course)
    {
        if (source.Home is not { Page.Title.Length: > 0 } page) return "";
        var heading = source is NoteSource.Active { Prompt.Block: var block } ? page.HeadingOf(block) : null;
        var html = new StringWriter();
        if (page.Address is not null)
        {
            html.Write("<a href=\"");
            HtmlText.Write(page.Address + (heading is null ? "" : "#" + Uri.EscapeDataString(heading.Id)), html);
            html.Write("\">");
        }

        HtmlText.Write(heading is null ? page.Page.Title : page.Page.Title + HeadingSign + heading.Text, html);
        if (page.Address is not null) html.Write("</a>");
        if (source is NoteSource.Active active) WriteSources(active.Prompt, page, course, html);
        return FieldText.Finish(html.ToString(), source.Kind == PromptKind.Cloze).Field;
    }

    /// <summary>What the prompt draws on: the sources that it names, or else the article that its section is taken from.</summary>
    private static void WriteSources(Prompt prompt, NotePage page, Course course, TextWriter html)
    {
        var citations = PageSources.Of(course, prompt);
        if (citations.Count > 0)
        {
            html.Write(' ');
            CitationText.Write(course, citations, html, (source, name) => WriteLink(source.Url?.AbsoluteUri, name, html));
        }
        else if (page.OriginalOf(prompt.Block) is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        {
            html.Write(" (");
            WriteLink(uri.AbsoluteUri, uri.Host, html);
            html.Write(')');
        }
    }

    private static void WriteLink(string? address, string name, TextWriter html)
    {
        if (address is null)
        {
            HtmlText.Write(name, html);
            return;
        }

        html.Write("<a href=\"");
        HtmlText.Write(address, html);
        html.Write("\">");
        HtmlText.Write(name, html);
        html.Write("</a>");
    }
}
