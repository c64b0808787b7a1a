using System.IO.Compression;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

public sealed partial class ReviewLookTests(ReviewBrowser browser) : IClassFixture<ReviewBrowser>
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_session_has_no_accessibility_violation_from_its_first_question_to_its_end(ColorScheme scheme)
    {
        await using var reader = await Reader(scheme);
        var tab = await reader.Open();
        await tab.Start();
        await AssertAccessible(tab, "question");
        await tab.Press("Space");
        await AssertAccessible(tab, "answer");
        await tab.Press("3", "ArrowLeft");
        await AssertAccessible(tab, "opened again");
        await tab.Press("ArrowRight");
        await tab.AnswerAll();
        await AssertAccessible(tab, "end");
        await tab.Press("Escape");
        await tab.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        await AssertAccessible(tab, "list");
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_page_of_all_questions_has_no_accessibility_violation(ColorScheme scheme)
    {
        await using var reader = await Reader(scheme);
        var tab = await reader.Open("review/");
        await tab.Start();
        await tab.Press("Space", "3", "s", "Space");
        await AssertAccessible(tab, "session");
        await tab.Press("Escape");
        await AssertAccessible(tab, "overview");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Forget my progress" }).ClickAsync();
        await AssertAccessible(tab, "question before forgetting");
    }

    [BrowserTheory]
    [InlineData(TidesSite.Page)]
    [InlineData("review/")]
    public async Task Nothing_is_wider_than_a_small_phone(string url)
    {
        var size = new ViewportSize { Width = 320, Height = 700 };
        await using var reader = await browser.Reader(new BrowserNewContextOptions { ViewportSize = size });
        var tab = await reader.Open(url);
        await tab.StartButton.WaitForAsync();
        Assert.Equal(0, await Overflow(tab));
        await tab.Start();
        await tab.Press("Space");
        Assert.Equal(0, await Overflow(tab));
    }

    [BrowserFact]
    public async Task Answers_are_spoken_and_the_focus_goes_where_the_next_key_is_meant()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open();
        await tab.Start();
        Assert.Equal("polite", await tab.Page.Locator(".review-card").GetAttributeAsync("aria-live"));
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Button, new() { Name = "Show the answer" })).ToBeFocusedAsync();

        await tab.Press("Space");

        await Assertions.Expect(tab.Page.Locator(".review-good")).ToBeFocusedAsync();
        Assert.Equal(1, await tab.Page.Locator("[aria-live] .review-answer").CountAsync());
    }

    [BrowserFact]
    public async Task A_rule_of_the_courses_own_style_wins_with_a_single_class()
    {
        var site = TidesSite.Build();
        await using var reader = await browser.Reader(site: site);
        var style = site.Keys.Single(path => path.StartsWith("_theme/style.", StringComparison.Ordinal));
        var own = ".review-show { background: rgb(1, 2, 3) } .review-start { color: rgb(4, 5, 6) }"u8;
        reader.Files[style] = [.. reader.Files[style], .. own];
        var tab = await reader.Open();

        const string look = "button => `${getComputedStyle(button).color} ${getComputedStyle(button).backgroundColor}`";
        Assert.StartsWith("rgb(4, 5, 6) ", await tab.StartButton.EvaluateAsync<string>(look), StringComparison.Ordinal);
        await tab.Start();
        var shown = await tab.Page.Locator(".review-show").EvaluateAsync<string>(look);
        Assert.EndsWith(" rgb(1, 2, 3)", shown, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Every_word_comes_from_the_page()
    {
        var site = TidesSite.Build();
        await using var reader = await browser.Reader(site: site);
        var html = System.Text.Encoding.UTF8.GetString(reader.Files[TidesSite.Page + "index.html"]);
        html = Word().Replace(html, "$1=\"†\"").Replace("lang=\"en\"", "lang=\"de\"", StringComparison.Ordinal);
        reader.Files[TidesSite.Page + "index.html"] = System.Text.Encoding.UTF8.GetBytes(html);
        var tab = await reader.Open();
        await tab.Start();
        await tab.Press("Space");

        var texts = await tab.Page.Locator(".review-stage button, .review-count, .review-spoken").AllInnerTextsAsync();

        Assert.All(texts, text => Assert.StartsWith("†", text, StringComparison.Ordinal));
        Assert.Contains("2 Tage", texts[^2], StringComparison.Ordinal);
    }

    /// <summary>The whole budget of script and style is for the page, of which this is the greater part.</summary>
    [BrowserTheory]
    [InlineData(TidesSite.Page)]
    [InlineData("review/")]
    public async Task Script_and_style_of_a_page_are_at_most_sixty_kilobytes(string url)
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open(url);
        var loaded = await tab.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('script[src], link[rel=stylesheet]')].map(element => element.src ?? element.href)");

        var size = loaded.Sum(address => Compressed(reader.Files[address[CoursePages.Origin.Length..]]));

        Assert.NotEmpty(loaded);
        Assert.True(size <= 60 * 1024, $"{size} bytes");
    }

    private Task<Reader> Reader(ColorScheme scheme) => browser.Reader(new BrowserNewContextOptions { ColorScheme = scheme });

    private static async Task AssertAccessible(ReviewTab tab, string where)
    {
        var result = await tab.Page.RunAxe();
        Assert.Empty(result.Violations.Select(found => $"{where}: {found.Id} at {found.Nodes[0].Target}: {found.Nodes[0].Html}"));
    }

    private static Task<int> Overflow(ReviewTab tab) =>
        tab.Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");

    private static long Compressed(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(bytes);
        return output.Length;
    }

    [GeneratedRegex("(data-word-[a-z-]+)=\"[^\"]*\"")]
    private static partial Regex Word();
}
