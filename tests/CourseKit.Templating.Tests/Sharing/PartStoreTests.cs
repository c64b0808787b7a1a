namespace CourseKit.Templating.Tests;

public sealed class PartStoreTests
{
    private const string Page = "{{ include 'words.html' }}<title>{{ page.title | html.escape }}</title>{{ include 'menu.html' }}";
    private const string Words = "{{- words = { here: 'Here', menu: 'Menu' } -}}";
    private const string Menu = "<nav>{{ words.menu }}{{ for entry in course.pages; include 'entry.html' entry; end }}</nav>";
    private const string Entry = "<a href=\"{{ root + $1.url | html.escape }}\"{{ if $1.url == page.url }} aria-current=\"page\"{{ end }}>{{ $1.title | html.escape }}</a>";

    private static readonly PartRules s_rules = new(["course"], ["root"], "page", ["sections"]);

    [Theory]
    [InlineData(Page, Words, Menu, Entry)]
    [InlineData(Page, Words, Menu, "{{ if page.url == $1.url }}<b>{{ end }}{{ $1.title | html.escape }}{{ if 'x' == page.kind }}!{{ end }}")]
    [InlineData(Page, Words, "{{ $here = page.sections | array.contains 'a/' }}{{ if $here }}in a{{ else }}elsewhere{{ end }}", Entry)]
    [InlineData(Page, Words, "{{ for e in course.pages offset:1 limit:2 }}{{ for.index }}{{ e.title | html.escape }}{{ end }}{{ capture $x }}{{ words.here }}{{ end }}{{ $x }}", Entry)]
    public void A_part_that_is_the_same_for_a_folder_is_made_once_and_every_page_is_as_without(string page, string words, string menu, string entry)
    {
        var library = Library(page, words, menu, entry);

        AssertSame(library);
        Assert.NotNull(new PartAnalysis(library, s_rules).Find(library.Find("menu.html")!));
    }

    [Fact]
    public void Words_may_be_kept_in_several_variables()
    {
        const string words = "{{ words = { here: 'Here' }\n\n# More of them.\nmore = { menu: 'Menu', count: 2 } -}}";
        var library = Library(Page, words, "{{ more.menu }} {{ more.count }} {{ words.here }}{{ for e in course.pages; include 'entry.html' e; end }}", Entry);

        AssertSame(library);
        Assert.True(new PartStore(library, s_rules).IsShared("menu.html"));
        Assert.Equal(2, library.Words.Find(library.Find("words.html")!).Count);
    }

    [Theory]
    [InlineData(Page, Words, Menu, "<a class=\"{{ $1.url == page.url ? 'here' : 'there' }}\">{{ $1.title | html.escape }}</a>")]
    [InlineData(Page, Words, Menu, "{{ if $1.url == page.url }}<b>{{ $1.title | html.escape }}</b>{{ else }}{{ $1.title | html.escape }}{{ end }}")]
    [InlineData(Page, Words, Menu, "{{ if $1.url == page.url }}{{ words.here }}{{ end }}{{ $1.title | html.escape }}")]
    [InlineData(Page, Words, Menu, "{{ if $1.url != page.url }}<a>{{ end }}{{ $1.title | html.escape }}")]
    [InlineData(Page, Words, Menu, "{{ if $1.url == page.url && true }} here{{ end }}{{ $1.title | html.escape }}")]
    [InlineData(Page, Words, Menu, "{{ if page.title == page.url }}same{{ end }}{{ $1.title | html.escape }}")]
    [InlineData(Page, Words, "{{ page.title | html.escape }}", Entry)]
    [InlineData(Page, Words, "{{ p = page; p.title | html.escape }}", Entry)]
    [InlineData(Page, Words, "{{ seen = seen ? seen + 1 : 1; seen }}", Entry)]
    [InlineData(Page, Words, "{{ array.cycle ['a', 'b'] }}", Entry)]
    [InlineData(Page, Words, "{{ name = 'entry.html'; include name course.pages[0] }}", Entry)]
    [InlineData(Page, Words, "{{ include 'entry.html' page }}", "{{ $1.title | html.escape }}")]
    [InlineData(Page, Words, "{{ x = include 'entry.html' course.pages[1]; x | string.upcase }}", Entry)]
    [InlineData(Page, Words, "{{ 'page.title' | object.eval | html.escape }}", Entry)]
    [InlineData(Page, Words, "{{ with page; title | html.escape; end }}", Entry)]
    [InlineData("{{ include 'words.html'; words.menu = page.title | html.escape; include 'menu.html' }}", Words, Menu, Entry)]
    [InlineData("{{ include 'words.html'; w = words; w.menu = page.title | html.escape; include 'menu.html' }}", Words, Menu, Entry)]
    [InlineData("{{ for course in [{pages: [page]}]; include 'words.html'; include 'menu.html'; end }}", Words, Menu, Entry)]
    [InlineData("{{ root = page.title; include 'words.html'; include 'menu.html' }}", Words, Menu, Entry)]
    [InlineData("{{ date.format = page.url; include 'words.html'; include 'menu.html' }}", Words, "{{ date.parse '2026-01-02' }}", Entry)]
    [InlineData("{{ if page.kind == 'x'; words = { menu: 'other' }; else; include 'words.html'; end; include 'menu.html' }}", Words, Menu, Entry)]
    [InlineData("{{ func f(menu); include 'words.html'; include 'menu.html'; end; f 1 }}", Words, "{{ menu }}", Entry)]
    public void Any_other_part_runs_on_every_page(string page, string words, string menu, string entry)
    {
        var library = Library(page, words, menu, entry);

        AssertSame(library);
        Assert.Null(new PartAnalysis(library, s_rules).Find(library.Find("menu.html")!));
    }

    [Fact]
    public void A_part_waits_for_the_words_that_it_needs()
    {
        var library = Library("{{ if page.kind != 'x' }}{{ include 'words.html' }}{{ end }}{{ include 'menu.html' }}", Words, Menu, Entry);
        var store = new PartStore(library, s_rules);

        Assert.True(Show(library, Pages()[0], store).Succeeded);
        Assert.Contains("CK5145", Rendered.Problems(Show(library, Pages()[0] with { Kind = "x" }, store)), StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_mark_holes_may_stand_in_a_course()
    {
        var library = Library(Page, Words, Menu, Entry);

        AssertSame(library, [.. Pages().Select(page => page with { Title = page.Title + "\uFDD00\uFDD1" })]);
    }

    [Fact]
    public void Many_threads_may_ask_for_a_part_at_once()
    {
        var library = Library(Page, Words, Menu, Entry);
        var pages = Pages();
        var expected = pages.Select(page => Show(library, page, null, pages).Text).ToList();
        var store = new PartStore(library, s_rules);

        var wrong = Enumerable.Range(0, 400).AsParallel().Where(i => Show(library, pages[i % pages.Count], store, pages).Text != expected[i % pages.Count]);

        Assert.Empty(wrong);
    }

    [Fact]
    public void What_shared_parts_print_counts_as_output()
    {
        var library = Library("{{ include 'words.html' }}{{ for i in 1..1000 }}{{ include 'menu.html' }}{{ end }}", Words, Menu, Entry);
        var options = new RenderOptions { Parts = new PartStore(library, s_rules), Limits = new RenderLimits { OutputSize = 10_000 } };

        var rendered = library.Find("page.html")!.RenderText(Model(Pages()[0], Pages()), library, options);

        Assert.Contains("CK5142", Rendered.Problems(rendered), StringComparison.Ordinal);
    }

    private static void AssertSame(TemplateLibrary library, IReadOnlyList<Leaf>? pages = null)
    {
        pages ??= Pages();
        var store = new PartStore(library, s_rules);
        foreach (var page in pages.Concat(pages))
        {
            var (plain, shared) = (Show(library, page, null, pages), Show(library, page, store, pages));
            Assert.Equal((page.Url, plain.Text, Rendered.Problems(plain)), (page.Url, shared.Text, Rendered.Problems(shared)));
        }
    }

    private static RenderedText Show(TemplateLibrary library, Leaf page, PartStore? store, IReadOnlyList<Leaf>? pages = null) =>
        library.Find("page.html")!.RenderText(Model(page, pages ?? Pages()), library, new RenderOptions { Parts = store });

    private static TemplateObject Model(Leaf page, IReadOnlyList<Leaf> pages) => TemplateObject.Of(
        ("course", TemplateObject.Of(("pages", TemplateObject.ListOf([.. pages.Select(Object)])))),
        ("page", Object(page)),
        ("root", string.Concat(Enumerable.Repeat("../", page.Url.Count(c => c == '/')))));

    private static TemplateObject Object(Leaf page) => TemplateObject.Of(
        ("title", page.Title), ("url", page.Url), ("kind", page.Kind), ("sections", TemplateObject.ListOf([.. page.Sections])));

    private static IReadOnlyList<Leaf> Pages() =>
    [
        new("Home & co", "", "home", []), new("A", "a/", "section", ["a/"]), new("A <1>", "a/1/", "page", ["a/"]), new("A2", "a/2/", "page", ["a/"]),
        new("B", "b/", "section", ["b/"]), new("B1", "b/c/1/", "page", ["b/", "b/c/"]),
    ];

    private static TemplateLibrary Library(string page, string words, string menu, string entry) =>
        Rendered.Library(("page.html", page), ("words.html", words), ("menu.html", menu), ("entry.html", entry));

    private sealed record Leaf(string Title, string Url, string Kind, IReadOnlyList<string> Sections);
}
