using CourseKit.Model;
using CourseKit.Templating;

namespace CourseKit.Export;

internal static class SourceView
{
    public static TemplateType<CourseSource> Type { get; } = TemplateType.Define<CourseSource>(
        "source", "Something the course draws on: an entry under `sources` in `course.yml`, or of its `bibliography`.")
        .Text("key", source => source.Key, "What it is named by.")
        .Text("id", source => CitationText.IdOf(source), "What its place in the page's list of sources is called: links to it end in this.")
        .Text("title", source => source.Title, "Its title.")
        .Text("short", source => SourceName.Short(source), "What it is called in a text: `Hubinger et al. 2019`.")
        .TextList("authors", source => [.. source.Authors.Select(CitationText.Name)], "Its authors; empty when it names none.")
        .Value("year", TemplateShape.Number, source => source.Year, "Its year, or null.")
        .Text("year_mark", source => source.YearMark, "The letter behind its year that tells it from another work of the same authors and year; else empty.")
        .Text("container", source => CitationText.ContainerOf(source), "What it appeared in, with volume and pages where they are known, or null.")
        .Text("url", source => source.Url?.AbsoluteUri, "Where it can be read, or null: a whole address, so `root` does not stand before it.");
}
