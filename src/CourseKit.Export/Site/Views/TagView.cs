using CourseKit.Model;
using CourseKit.Templating;

namespace CourseKit.Export;

internal static class TagView
{
    public static TemplateType<CourseTag> Type { get; } = TemplateType.Define<CourseTag>("tag", "A tag of the course.")
        .Text("title", tag => tag.Name, "Its name as the first page writes it.")
        .Text("url", tag => tag.Url, "The address of its page from the root of the site.")
        .Number("count", tag => tag.Pages.Count, "How many pages have it.");
}
