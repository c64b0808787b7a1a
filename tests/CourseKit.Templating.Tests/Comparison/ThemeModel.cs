namespace CourseKit.Templating.Tests;

/// <summary>A model for each template of the theme, as plain values that both engines are given in their own form.</summary>
internal static class ThemeModel
{
    public static Dictionary<string, object?> Of(string template)
    {
        var model = new Dictionary<string, object?>
        {
            ["course"] = Course(),
            ["page"] = Page(template),
            ["root"] = "../../",
            ["theme"] = new Dictionary<string, object?> { ["style"] = "theme/style.css", ["files"] = new Dictionary<string, object?>() },
            ["feed"] = new Dictionary<string, object?> { ["updated"] = "2026-01-02T00:00:00Z", ["authors"] = Texts("Ann"), ["entries"] = List(Entry(1), Entry(2)) },
            ["sitemap"] = List(Entry(1), Entry(2)),
            ["review"] = Review(),
            ["inner"] = "<p>inner</p>",
            ["params"] = new Dictionary<string, object?>
            {
                ["name"] = "a.b", ["path"] = "x/", ["summary"] = "S & s", ["open"] = true, ["class"] = null, ["src"] = "a.png", ["alt"] = "An \"alt\"", ["width"] = 640,
                ["height"] = 480, ["loading"] = "lazy", ["title"] = "T", ["caption"] = "<em>c</em>", ["attr"] = "by", ["attrlink"] = "https://e.org", ["link"] = "https://e.org",
                ["target"] = null, ["rel"] = null, ["id"] = "fig", ["language"] = "cs", ["cite"] = "https://e.org", ["author"] = "A", ["source"] = "S",
            },
        };
        return model;
    }

    public static object? Value(object? value, bool own) => value switch
    {
        Dictionary<string, object?> members when own => OwnEngine.TemplateObject.Of(members.Select(member => KeyValuePair.Create(member.Key, OwnValue(member.Value)))),
        Dictionary<string, object?> members => TemplateObject.Of(members.Select(member => KeyValuePair.Create(member.Key, Value(member.Value, own)))),
        List<object?> items => TemplateObject.ListOf([.. items.Select(item => Value(item, own))]),
        _ => value,
    };

    private static OwnEngine.TemplateValue OwnValue(object? value) => value switch
    {
        Dictionary<string, object?> => OwnEngine.TemplateValue.From((OwnEngine.ITemplateObject)Value(value, own: true)!),
        List<object?> items => OwnEngine.TemplateObject.ListOf([.. items.Select(OwnValue)]),
        int number => number,
        bool flag => flag,
        DateTimeOffset date => date,
        _ => value as string,
    };

    private static Dictionary<string, object?> Course() => new()
    {
        ["title"] = "Tom & Jerry's <course>", ["description"] = "d \"q\"", ["language"] = "en-GB", ["authors"] = Texts("Ann", "Bob é"), ["license"] = "CC", ["license_url"] = "https://l.org",
        ["url"] = "https://e.org/", ["palette"] = "blue", ["menu"] = List(Card(1, section: true), Card(2)), ["tags"] = List(Tag("a"), Tag("b&c")), ["page_count"] = 12, ["prompt_count"] = 1,
        ["params"] = new Dictionary<string, object?> { ["a"] = new Dictionary<string, object?> { ["b"] = "shared" } },
    };

    private static Dictionary<string, object?> Page(string template) => new()
    {
        ["kind"] = template is "tags.html" ? "tags" : "page", ["title"] = "Page <1>", ["description"] = "About \"it\"", ["language"] = "en-GB", ["url"] = "s1/p1/", ["canonical"] = "https://e.org/s1/p1/",
        ["image"] = null, ["content"] = "<p>Hello</p>", ["toc"] = List(Heading("h1", Heading("h2")), Heading("h3")), ["trail"] = List(Card(0), Card(1)), ["sections"] = Texts("s1/"),
        ["previous"] = Card(3), ["next"] = Card(4), ["entries"] = List(Card(5), Card(6)),
        ["groups"] = List(
            new Dictionary<string, object?> { ["title"] = "G & g", ["description"] = null, ["url"] = "g/", ["entries"] = List(Card(7)) },
            new Dictionary<string, object?> { ["title"] = null, ["description"] = null, ["url"] = null, ["entries"] = List(Card(8)) }),
        ["tags"] = List(Tag("x")), ["authors"] = Texts("Cy"), ["date"] = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)), ["updated"] = new DateTimeOffset(2026, 11, 3, 23, 0, 0, TimeSpan.FromHours(-8)),
        ["modified"] = "2026-11-04T07:00:00Z", ["minutes"] = 3, ["orbit_color"] = "red", ["prompt_count"] = 2, ["params"] = new Dictionary<string, object?> { ["a"] = new Dictionary<string, object?>() },
    };

    private static Dictionary<string, object?> Card(int n, bool section = false) => new()
    {
        ["title"] = $"Card {n} & <b>", ["description"] = n % 2 == 0 ? null : $"About {n}", ["url"] = section ? "s1/" : n == 1 ? "s1/p1/" : $"p{n}/", ["is_section"] = section,
        ["entries"] = List(), ["menu"] = section ? List(Card(1), Card(9)) : List(), ["minutes"] = n, ["prompt_count"] = n % 3,
    };

    private static Dictionary<string, object?> Tag(string title) => new() { ["title"] = title, ["url"] = "tags/x/", ["count"] = 3 };

    private static Dictionary<string, object?> Heading(string id, params object?[] inner) => new() { ["title"] = $"H {id} & co", ["id"] = id, ["headings"] = List(inner) };

    private static Dictionary<string, object?> Entry(int n) => new()
    {
        ["title"] = $"E {n} & e", ["description"] = n == 1 ? "d" : null, ["url"] = $"p{n}/", ["published"] = n == 1 ? "2026-01-01T00:00:00Z" : null, ["updated"] = n == 1 ? "2026-01-02T00:00:00Z" : null,
        ["authors"] = Texts("A"), ["tags"] = Texts("t1", "t<2>"),
    };

    private static Dictionary<string, object?> Review() => new()
    {
        ["number"] = 1, ["color"] = "green",
        ["prompts"] = List(
            new Dictionary<string, object?> { ["number"] = 1, ["id"] = "i", ["key"] = "k\"1", ["kind"] = "qa", ["question"] = "Q?", ["is_short"] = true, ["answer"] = "<p>A</p>" },
            new Dictionary<string, object?> { ["number"] = 2, ["id"] = "j", ["key"] = "k2", ["kind"] = "cloze", ["question"] = "<p>Q</p>", ["is_short"] = false, ["answer"] = "<p>B</p>" }),
        ["orbit"] = List(
            new Dictionary<string, object?> { ["cloze"] = "a {b} & c", ["question"] = null, ["answer"] = null, ["question_attachments"] = null, ["answer_attachments"] = null },
            new Dictionary<string, object?> { ["cloze"] = null, ["question"] = "q", ["answer"] = "a", ["question_attachments"] = "https://e.org/i.png", ["answer_attachments"] = null }),
    };

    private static List<object?> List(params object?[] items) => [.. items];

    private static List<object?> Texts(params string[] texts) => [.. texts];
}
