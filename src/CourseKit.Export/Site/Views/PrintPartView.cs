using CourseKit.Model;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>A page of the course on the page that holds all of them.</summary>
/// <param name="Id">Of its section, and what all ids in it begin with.</param>
/// <param name="Page">What templates see of it, its body made fit to stand among the others.</param>
internal sealed record PrintPartView(string Id, PageView Page)
{
    public static TemplateType<PrintPartView> Type { get; } = TemplateType.Define<PrintPartView>(
        "part", "A page of the course on the page that holds all of them.")
        .Text("id", part => part.Id, "What links to the page lead to here: the id of its section.")
        .Text("kind", part => part.Page.Kind, "`home`, `section` or `page`.")
        .Text("title", part => part.Page.Title, "Its title.")
        .Text("description", part => part.Page.Description, "Its description, or null.")
        .Text("language", part => part.Page.Language, "Its language tag, or else the course's.")
        .Text("direction", part => LanguageTag.DirectionOf(part.Page.Language), "Which way its language is written: `ltr` or `rtl`.")
        .TextList("authors", part => part.Page.Authors, "Its own authors; empty when it names none.")
        .Html("content", part => part.Page.Content, "Its body, with headings a level deeper than on its own page but on the home page, ids that no other part has, and links to these parts.");
}
