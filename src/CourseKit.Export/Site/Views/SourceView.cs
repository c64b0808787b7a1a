using CourseKit.Model;
using CourseKit.Templating;

namespace CourseKit.Export;

internal static class SourceView
{
    public static TemplateType<CourseSource> Type { get; } = TemplateType.Define<CourseSource>("source", "Something the course draws on: an entry under `sources` in `course.yml`.")
        .Text("key", source => source.Key, "What it is named by.")
        .Text("title", source => source.Title, "Its title.")
        .TextList("authors", source => source.Authors, "Its authors; empty when it names none.")
        .Value("year", TemplateShape.Number, source => source.Year, "Its year, or null.")
        .Text("url", source => source.Url?.AbsoluteUri, "Where it can be read, or null: a whole address, so `root` does not stand before it.");
}
