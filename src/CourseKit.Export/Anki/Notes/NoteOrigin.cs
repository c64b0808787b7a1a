using CourseKit.Rendering;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>The field that leads back: a link to the heading under which the prompt stands, or its words when nobody knows where the site will be.</summary>
internal static class NoteOrigin
{
    private const string HeadingSign = " § ";

    /// <summary>Empty when the page is gone.</summary>
    public static string Of(NoteSource source)
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
        return FieldText.Finish(html.ToString(), source.Kind == PromptKind.Cloze).Field;
    }
}
