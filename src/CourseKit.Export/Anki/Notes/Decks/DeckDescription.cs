using CourseKit.Model;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>What Anki shows when a deck is opened: what the course is about, whose it is, under which licence, and where to read it.</summary>
internal static class DeckDescription
{
    public static AnkiDeck Of(Course course, string deck)
    {
        var html = new StringWriter();
        var settings = course.Settings;
        Paragraph(html, settings.Description ?? course.Root.Page.Page.Description);
        Paragraph(html, string.Join(", ", settings.Authors));
        if (settings.License is { } license) Link(html, license, settings.LicenseUrl?.AbsoluteUri);
        if (settings.BaseUrl is { AbsoluteUri: var address }) Link(html, address, address);
        return new AnkiDeck(deck, html.ToString());
    }

    public static AnkiDeck Of(Course course, CourseModule module)
    {
        var html = new StringWriter();
        var page = module.Section.Page;
        Paragraph(html, page.Page.Description);
        if (course.Settings.BaseUrl is { } root) Link(html, root.AbsoluteUri + page.Url, root.AbsoluteUri + page.Url);
        return new AnkiDeck(module.Deck, html.ToString());
    }

    private static void Paragraph(StringWriter html, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        html.Write("<p>");
        HtmlText.Write(text.Trim(), html);
        html.Write("</p>");
    }

    private static void Link(StringWriter html, string text, string? address)
    {
        html.Write("<p>");
        if (address is not null)
        {
            html.Write("<a href=\"");
            HtmlText.Write(address, html);
            html.Write("\">");
        }

        HtmlText.Write(text, html);
        html.Write(address is null ? "</p>" : "</a></p>");
    }
}
