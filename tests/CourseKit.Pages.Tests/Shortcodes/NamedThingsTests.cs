using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>What shortcodes name of the course: pages, prompts and sources.</summary>
public sealed class NamedThingsTests
{
    private const string Header = """
        {{## params
          lesson?: page
          after?: prompt
          from?: source
          anchor?: id
          inner: optional
        ##}}
        <aside>
        """;

    [Theory]
    [InlineData("lesson=\"lamps\"")]
    [InlineData("lesson=\"lamps.md\"")]
    [InlineData("lesson=\"/tides/lamps\"")]
    [InlineData("lesson=\"../old/\"")]
    [InlineData("after=\"proxy\"")]
    [InlineData("after=\"#proxy\"")]
    [InlineData("from=\"krakovna2020\"")]
    [InlineData("")]
    public void A_name_of_something_in_the_course_is_right(string arguments) => Assert.Empty(Findings($"{{{{< box {arguments} >}}}}"));

    [Theory]
    [InlineData("lesson=\"lampz\"", "CK2071 'lesson' is 'lampz', which is no page of this course; Did you mean 'lamps'?")]
    [InlineData("lesson=\"draft\"", "CK2071 'lesson' is 'draft', which is no page of this course; Publish content/tides/draft.md, or take the link out until then.")]
    [InlineData("lesson=\"https://example.org/\"", "CK2071 'lesson' is 'https://example.org/', which is no page of this course; Write the path or the name of a page.")]
    [InlineData("lesson=\"/lamp.svg\"", "CK2071 'lesson' is '/lamp.svg', which is no page of this course; Write the path or the name of a page.")]
    [InlineData("lesson=\"lamps#heat\"", "CK2071 'lesson' is 'lamps#heat', which is a place on a page; Write 'lamps'.")]
    [InlineData("lesson=\"#heat\"", "CK2071 'lesson' is '#heat', which is a place on a page; Write the path or the name of a page.")]
    [InlineData("after=\"prxy\"", "CK2072 'after' is 'prxy', which is the id of no prompt of this course; Did you mean 'proxy'?")]
    [InlineData("after=\"measure\"", "CK2072 'after' is 'measure', which is the id of no prompt of this course; Give the prompt that is meant the id {#measure}.")]
    [InlineData("from=\"krakovna2002\"", "CK2073 'from' is 'krakovna2002', which is no source of this course; Did you mean 'krakovna2020'?")]
    [InlineData("from=\"hume1748\"", "CK2073 'from' is 'hume1748', which is no source of this course; Add 'hume1748: Its title' under 'sources' in course.yml.")]
    public void A_name_of_nothing_is_an_error_with_the_near_name(string arguments, string finding) =>
        Assert.Equal(finding, Assert.Single(Findings($"{{{{< box {arguments} >}}}}")));

    [Theory]
    [InlineData("{{< box from=\"no1\" >}}in {{< box from=\"no2\" >}}{{< /box >}}", "content/tides/page.md(5,15) (5,40)")]
    [InlineData("> * {{% box from=\"no\" %}}", "content/tides/page.md(5,19)")]
    [InlineData("A footnote.[^1]\n\n[^1]: {{< box from=\"no\" >}}", "content/tides/page.md(7,21)")]
    [InlineData("[a]({{< box from=\"no\" >}})", "content/tides/page.md(5,19)")]
    [InlineData("{{< include \"part.md\" >}}", "content/tides/part.md(1,15)")]
    public void It_is_reported_where_it_stands_once(string body, string places)
    {
        var found = Link(body, out _);

        Assert.Equal(places, $"{found[0].Location.Path}({string.Join(" (", found.Select(item => $"{item.Location.Start.Line},{item.Location.Start.Column})"))}");
        Assert.All(found, item => Assert.Equal(("CK2073", Severity.Error), (item.Code, item.Severity)));
    }

    [Theory]
    [InlineData("{{< box anchor=\"a\" >}}\n\n[There](#a)", "")]
    [InlineData("{{< box anchor=\"a\" >}}\n\n[There](#b)", "CK4121")]
    [InlineData("{{< box anchor=\"a\" >}} {{< box anchor=\"a\" >}}", "CK5007")]
    [InlineData("## A heading {#a}\n\n{{< box anchor=\"a\" >}}", "CK5007")]
    public void An_id_is_unique_on_its_page_and_an_end_for_links(string body, string code)
    {
        Link(body, out var course);

        Assert.Equal(code, string.Join(',', course.Diagnostics.Where(found => found.Code is "CK4121" or "CK5007").Select(found => found.Code)));
    }

    [Fact]
    public void On_a_page_that_is_left_out_it_only_warns()
    {
        var found = Link("Text.", out _, draft: "{{< box from=\"no\" >}}");

        Assert.Equal(("CK2073", Severity.Warning), (Assert.Single(found).Code, found[0].Severity));
    }

    [Fact]
    public void What_was_checked_is_what_is_found()
    {
        Link("Text.", out var course);
        var from = course.Pages.Single(page => page.Page.Path == "content/tides/page.md").Page;

        var (page, problem) = course.References.FindPage(from, new Located<string>("lamps", default!));
        var prompt = course.References.FindPrompt("proxy");
        var source = course.References.FindSource("krakovna2020");

        Assert.Equal(("tides/lamps/", null), (page?.Url, problem));
        Assert.Equal(("tides/lamps/", 1, 2), (prompt?.Page.Url, prompt?.Block.Number, prompt?.Number));
        Assert.Equal("Specification gaming", source?.Title);
    }

    private static IEnumerable<string> Findings(string body) => Link(body, out _).Select(found => $"{found.Code} {found.Message}; {found.Hint}");

    private static List<Diagnostic> Link(string body, out Course course, string draft = "Text.")
    {
        var found = new List<Diagnostic>();
        SourceText[] templates = [new("templates/shortcodes/box.html", Header)];
        var texts = new Dictionary<string, string>
        {
            ["content/_index.md"] = Page("Home", "Text."),
            ["content/tides/lamps.md"] = Page("Lamps", "{{< orbit_review >}}\nWhy?\nSo.\n\nWhat is a proxy? {#proxy}\nA stand-in.\n{{< /orbit_review >}}", "aliases: [/tides/old/]"),
            ["content/tides/draft.md"] = Page("Draft", draft, "draft: true"),
            ["content/tides/page.md"] = Page("Page", body),
        };
        var input = new CourseInput
        {
            Layout = CourseLayout.Of([.. texts.Keys, "course.yml", "static/lamp.svg"]),
            Settings = new SourceText("course.yml", "title: Tides\nsources:\n  krakovna2020: Specification gaming\n"),
            FolderName = "tides",
            Content = [.. texts.Select(text => new SourceText(text.Key, text.Value))],
            Assets = [new AssetFile("static/lamp.svg", 10, "0000000000000000")],
            Shortcodes = Shortcodes.With(templates, found),
            Include = path => path == "content/tides/part.md" ? new SourceText(path, "{{< box from=\"no\" >}}") : null,
            Publish = new PublishOptions { Now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) },
        };
        Assert.Empty(found);
        course = FrontEnd.Compile(input, []);
        return [.. course.Diagnostics.Where(item => item.Code.StartsWith("CK20", StringComparison.Ordinal))];
    }

    private static string Page(string title, string body, string more = "weight: 1") => $"---\ntitle: {title}\n{more}\n---\n{body}\n";
}
