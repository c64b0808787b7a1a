using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>Callouts and sources, in English and on a page that is written from right to left.</summary>
public sealed class CalloutTests : IAsyncLifetime
{
    private const string Body = """
        > [!NOTE]
        > It rises [@darwin1898].

        :::tip A title of its own that is long enough to take two lines on a phone
        - one

        > [!IMPORTANT]
        > Inside.
        :::

        > [!WARNING]
        > Look out.

        > [!CAUTION]
        > Stop.

        Somebody else's words. {from="darwin1898, p. 3"}

        {{< orbit_review >}}
        Q: What rises? {source=darwin1898}
        A:
        > [!NOTE]
        > Water.
        {{< /orbit_review >}}

        """;

    private readonly CoursePages _site = new(TextSite.Build(
        ("course.yml", "title: Tides\nid: tides\nsources: {darwin1898: {title: The Tides, authors: [George Darwin], year: 1898}}\n"),
        ("content/en.md", $"---\ntitle: Tides\n---\n\n{Body}"),
        ("content/ar.md", $"---\ntitle: المد والجزر\nlanguage: ar\n---\n\nيرتفع الماء `water` مرتين.\n\n{Body}")));

    public static TheoryData<string, int, ColorScheme> Looks => new()
    {
        { "en/", 1280, ColorScheme.Light },
        { "en/", 360, ColorScheme.Dark },
        { "ar/", 1280, ColorScheme.Dark },
        { "ar/", 360, ColorScheme.Light },
        { "sources/", 360, ColorScheme.Light },
    };

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public async Task They_break_no_rule_of_accessibility_and_no_line_of_the_page(string url, int width, ColorScheme scheme)
    {
        await using var open = await _site.Open(url, width, scheme);

        var result = await open.Page.RunAxe();
        var overflow = await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id} at {violation.Nodes[0].Target}: {violation.Nodes[0].Html}"));
        Assert.True(overflow <= 0, $"{overflow} pixels too wide");
    }

    [BrowserFact]
    public async Task A_source_is_told_whole_while_it_has_the_focus()
    {
        await using var open = await _site.Open("en/");
        const string Shown = "getComputedStyle(document.querySelector('.citation'), '::after').content";

        var before = await open.Page.EvaluateAsync<string>(Shown);
        for (var i = 0; i < 60 && !await open.Page.EvaluateAsync<bool>("document.activeElement.matches('.citation')"); i++) await open.Page.Keyboard.PressAsync("Tab");

        Assert.Equal("none", before);
        Assert.Equal("\"George Darwin (1898). The Tides\"", await open.Page.EvaluateAsync<string>(Shown));
    }

    [BrowserTheory]
    [InlineData("en/", false)]
    [InlineData("ar/", true)]
    public async Task The_bar_of_a_callout_stands_where_its_lines_begin(string url, bool isRight)
    {
        await using var open = await _site.Open(url);

        var widths = await open.Page.EvaluateAsync<string>("(style => style.borderLeftWidth + ' ' + style.borderRightWidth)(getComputedStyle(document.querySelector('.callout')))");

        Assert.Equal(isRight ? "1px 4px" : "4px 1px", widths);
    }
}
