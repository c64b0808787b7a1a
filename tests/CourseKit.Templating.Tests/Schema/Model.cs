using CourseKit.Syntax;

namespace CourseKit.Templating.Tests;

/// <summary>A little course for templates to show.</summary>
internal sealed record Site(string Title, string Content, IReadOnlyList<Section> Sections, Section? Current)
{
    public IReadOnlyList<string> Tags { get; init; } = [];

    public DateTimeOffset? Date { get; init; }

    public TemplateObject? Params { get; init; }

    public static TemplateType<Site> Type { get; } = TemplateType.Define<Site>("site", "The course.")
        .Text("title", site => site.Title, "Its title.")
        .Html("content", site => site.Content, "Its text.")
        .Object("current", () => Section.Type, site => site.Current, "The section that is shown.")
        .List("sections", () => Section.Type, site => site.Sections, "All sections.")
        .TextList("tags", site => site.Tags, "Its tags.")
        .Value("notes", TemplateShape.ListOf(TemplateShape.Html), _ => TemplateObject.ListOf("<i>n</i>"), "Its notes.")
        .Number("count", site => site.Sections.Count, "How many sections it has.")
        .Flag("draft", _ => false, "True while it is being written.")
        .Date("published", site => site.Date, "When it appeared.")
        .Value("length", TemplateShape.Duration, _ => (object?)TimeSpan.FromMinutes(90), "How long it takes.")
        .Open("params", site => site.Params, "The author's own settings.");

    public static Site Example { get; } = Make();

    private static Site Make()
    {
        var root = new Section("outer", "Outer & inner", null);
        var leaf = new Section("inner", "<Inner>", root);
        return new Site("Tom & Jerry", "<p>Hello</p>", [root, leaf], leaf)
        {
            Tags = ["a<b", "c"],
            Date = new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.FromHours(2)),
            Params = TemplateObject.Of(("accent", "red"), ("sizes", TemplateObject.ListOf(1, 2))),
        };
    }
}

internal sealed record Section(string Name, string Title, Section? Parent)
{
    public static TemplateType<Section> Type { get; } = TemplateType.Define<Section>("section", "A part of the course.")
        .Text("name", section => section.Name, "Its short name.")
        .Text("title", section => section.Title, "Its title.")
        .Object("parent", () => Type!, section => section.Parent, "The section around it.");
}

internal static class SiteTemplates
{
    public static RenderedText Show(string template, params (string Name, string Text)[] library) =>
        Rendered.Text(template, Site.Type.Bind(Site.Example), Rendered.Library(library));

    /// <summary>Code, place and message of each finding.</summary>
    public static string Check(string template, params (string Name, string Text)[] library) =>
        Rendered.Problems(TemplateChecker.Check(Template.Parse(new SourceText("t.html", template)), Rendered.Library(library), Site.Type));
}
