using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>Readers search a course, under the policy that the site is meant to be served with.</summary>
public sealed class SearchTests(ReviewBrowser browser) : IClassFixture<ReviewBrowser>
{
    private static readonly IReadOnlyDictionary<string, byte[]> _site = ShoreSite.Build();

    [BrowserTheory]
    [InlineData("twice day", "Tides | The sea comes up the slip [twice] a [day], and [twice] it goes down again.")]
    [InlineData("cafe strasse", "Ebbe und Flut | Im [Café] an der [Straße] hängt ein Gezeitenkalender.")]
    [InlineData("机器学", "潮汐 | [机器学]习 | 我们用[机器学]习预测潮汐的高度。")]
    [InlineData("引力", "潮の満ち引き | テキスト | 月の[引力]が海水を引きつけます。")]
    [InlineData("ЕЛКА луна", "Приливы | [Ёлка] на берегу | [Луна] притягивает воду.")]
    [InlineData("c++", "Reading the gauge | Written in [C++], C# or any language of .NET. List<double> tideTable = Gauge.read_all();")]
    [InlineData("list<double>", "Reading the gauge | Written in C++, C# or any language of .NET. [List]<[double]> tideTable = Gauge.read_all();")]
    [InlineData("table", "Reading the gauge | Written in C++, C# or any language of .NET. List<double> tide[Table] = Gauge.read_all();")]
    [InlineData("read_all", "Reading the gauge | Written in C++, C# or any language of .NET. List<double> tideTable = Gauge.[read_all]();")]
    public async Task Words_of_any_language_and_of_code_are_found(string text, string expected)
    {
        await using var reader = await browser.Reader(site: _site);
        var tab = await Open(reader);
        await tab.Open();

        await tab.Search(text);

        Assert.Equal([expected], await tab.Results());
        reader.AssertQuiet();
    }

    [BrowserFact]
    public async Task The_stretch_of_a_long_section_that_has_the_words_is_shown()
    {
        await using var reader = await browser.Reader(site: _site);
        var tab = await Open(reader);
        await tab.Open();

        await tab.Search("whole secret", "1 result");

        var result = Assert.Single(await tab.Results());
        Assert.StartsWith("Tides | The moon’s pull | … ".Replace('’', '\''), result, StringComparison.Ordinal);
        Assert.Contains("that is the [whole] [secret] of it.", result, StringComparison.Ordinal);
        Assert.True(result.Length < 320, result);
    }

    [BrowserFact]
    public async Task By_keyboard_alone_a_section_is_found_and_opened()
    {
        await using var reader = await browser.Reader(site: _site);
        var tab = await Open(reader);

        await tab.Open();
        await tab.Search("moon");
        var options = await tab.Options.AllAsync();
        Assert.True(options.Count > 1);
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.Page.Keyboard.PressAsync("ArrowUp");

        var active = tab.Page.Locator("[role=option][aria-selected=true]");
        Assert.Equal(await active.GetAttributeAsync("id"), await tab.Input.GetAttributeAsync("aria-activedescendant"));
        Assert.Equal("The moon's pull", await active.Locator(".search-heading").TextContentAsync());
        await tab.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tab.Page).ToHaveURLAsync(CoursePages.Origin + "tides/#the-moons-pull");
        reader.AssertQuiet();
    }

    [BrowserFact]
    public async Task Enter_takes_the_first_result_and_on_its_own_page_the_dialog_closes()
    {
        await using var reader = await browser.Reader(site: _site);
        var tab = await Open(reader, "tides/");
        await tab.Open();
        await tab.Search("far side");

        await tab.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(tab.Page).ToHaveURLAsync(CoursePages.Origin + "tides/#review-1-1");
        await Assertions.Expect(tab.Dialog).ToBeHiddenAsync();
        Assert.InRange((await tab.Page.Locator("#review-1-1").BoundingBoxAsync())!.Y, 0, 700);
    }

    [BrowserFact]
    public async Task A_question_is_found_by_its_answer_which_stays_hidden()
    {
        await using var reader = await browser.Reader(site: _site);
        var tab = await Open(reader);
        await tab.Open();

        await tab.Search("inertia", "1 result");

        Assert.Equal(["Question · Tides | What raises the water on the far side?"], await tab.Results());
    }

    [BrowserFact]
    public async Task Escape_closes_it_and_gives_the_focus_back()
    {
        await using var reader = await browser.Reader(site: _site);
        var tab = await Open(reader);
        await tab.Page.Locator(".site-title").FocusAsync();
        await tab.Open();
        await tab.Search("moon");

        await tab.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(tab.Dialog).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator(".site-title")).ToBeFocusedAsync();
        await tab.Button.ClickAsync();
        await Assertions.Expect(tab.Input).ToBeFocusedAsync();
        await Assertions.Expect(tab.Input).ToHaveValueAsync("moon");
    }

    [BrowserFact]
    public async Task More_results_are_added_at_the_end()
    {
        await using var reader = await browser.Reader(site: _site);
        var tab = await Open(reader);
        await tab.Open();
        await tab.Search("harbour quay", "30 results");
        Assert.Equal(8, await tab.Options.CountAsync());

        for (var i = 0; i < 9; i++) await tab.Page.Keyboard.PressAsync("ArrowDown");

        await Assertions.Expect(tab.Options).ToHaveCountAsync(16);
        await Assertions.Expect(tab.Options.Nth(8)).ToHaveAttributeAsync("aria-selected", "true");
        await tab.Page.GetByText("More results").ClickAsync();
        await Assertions.Expect(tab.Options).ToHaveCountAsync(24);
        await Assertions.Expect(tab.Input).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task What_is_not_there_is_said()
    {
        await using var reader = await browser.Reader(site: _site);
        var tab = await Open(reader);
        await tab.Open();

        await tab.Search("zeppelin", "Nothing found");

        Assert.Empty(await tab.Results());
    }

    [BrowserFact]
    public async Task Who_types_a_slash_into_a_field_gets_a_slash()
    {
        await using var reader = await browser.Reader(site: _site);
        var tab = await Open(reader);
        await tab.Page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<input id=field>')");
        await tab.Page.Locator(".search-open[data-ready]").WaitForAsync();

        await tab.Page.Locator("#field").FocusAsync();
        await tab.Page.Keyboard.PressAsync("/");

        Assert.Equal("/", await tab.Page.Locator("#field").InputValueAsync());
        Assert.Equal(0, await tab.Dialog.CountAsync());
    }

    [BrowserFact]
    public async Task From_a_disk_it_works_as_from_a_host()
    {
        var folder = Directory.CreateTempSubdirectory("coursekit-search-");
        try
        {
            foreach (var (path, bytes) in _site)
            {
                var file = Path.Combine(folder.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllBytesAsync(file, bytes);
            }

            await using var context = await browser.FromDisk();
            var tab = new SearchTab(await context.NewPageAsync());
            await tab.Page.GotoAsync(new Uri(Path.Combine(folder.FullName, "harbours", "h1", "index.html")).AbsoluteUri);
            await tab.Open();
            await tab.Search("cafe", "1 result");

            Assert.Equal(["Ebbe und Flut | Im [Café] an der Straße hängt ein Gezeitenkalender."], await tab.Results());
            Assert.Equal("../../de/", await tab.Options.First.GetAttributeAsync("href"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [BrowserFact]
    public async Task Files_of_two_builds_are_not_mixed()
    {
        await using var reader = await browser.Reader(site: _site);
        var tab = await Open(reader);
        reader.Files["_search/terms-1.js"] = [.. "coursekitSearch.terms(\"00000000\", 0, [\"moon\",\"BAE\"]);"u8];
        await tab.Open();

        await tab.Search("moon", "The search could not be loaded.");

        Assert.Empty(await tab.Results());
        reader.Files["_search/terms-1.js"] = _site["_search/terms-1.js"];
        await tab.Search("moon", "[0-9]+ results");
    }

    [BrowserFact]
    public async Task Without_scripts_nothing_is_offered_that_does_nothing()
    {
        await using var reader = await browser.Reader(new BrowserNewContextOptions { JavaScriptEnabled = false }, _site);
        var tab = await Open(reader);

        await Assertions.Expect(tab.Button).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task When_the_script_comes_nothing_moves()
    {
        await using var reader = await browser.Reader(site: _site);
        var without = reader.Files.Keys.Single(path => Regex.IsMatch(path, @"^_theme/search\."));
        reader.Files[without] = [];
        var tab = await Open(reader, "de/");
        // The page is short, so it is marked as read in the menu, by another script and some time after the page has come.
        var mark = tab.Page.Locator(".menu-mark[data-state=read]");
        await mark.WaitForAsync();
        var before = await Places(tab);
        await Assertions.Expect(tab.Button).ToBeHiddenAsync();
        reader.Files[without] = _site[without];

        await tab.Page.ReloadAsync();
        await tab.Page.Locator(".search-open[data-ready]").WaitForAsync();
        await mark.WaitForAsync();

        Assert.Equal(before, await Places(tab));
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task It_has_no_accessibility_violation_and_fits_its_window(ColorScheme scheme, int width)
    {
        var window = new ViewportSize { Width = width, Height = 740 };
        await using var reader = await browser.Reader(new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = window }, _site);
        var tab = await Open(reader, "tides/");
        await tab.Page.Locator(".search-open[data-ready]").WaitForAsync();
        await AssertAccessible(tab, "closed");
        await tab.Button.ClickAsync();
        await AssertAccessible(tab, "empty");
        await tab.Search("moon");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await AssertAccessible(tab, "results");

        var box = (await tab.Dialog.BoundingBoxAsync())!;
        Assert.True(box.X >= 0 && box.X + box.Width <= width && box.Y + box.Height <= 740, $"{box.X} {box.Width} {box.Y} {box.Height}");
        Assert.True(await tab.Dialog.EvaluateAsync<bool>("dialog => [...dialog.querySelectorAll('div, a')].every(one => one.scrollWidth <= one.clientWidth)"));
        if (Environment.GetEnvironmentVariable("COURSEKIT_PICTURES") is { Length: > 0 } folder)
        {
            await tab.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"search-{scheme}-{width}.png") });
            await tab.Page.Keyboard.PressAsync("Escape");
            var closed = Path.Combine(folder, $"search-{scheme}-{width}-closed.png");
            await tab.Page.ScreenshotAsync(new PageScreenshotOptions { Path = closed });
        }

        reader.AssertQuiet();
    }

    private static async Task<SearchTab> Open(Reader reader, string url = "") => new((await reader.Open(url)).Page);

    private static async Task AssertAccessible(SearchTab tab, string state)
    {
        var result = await tab.Page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{state}: {violation.Id} at {violation.Nodes[0].Target}: {violation.Nodes[0].Html}"));
    }

    private static Task<string> Places(SearchTab tab) => tab.Page.EvaluateAsync<string>("""
        JSON.stringify([...document.querySelectorAll("body *")].map(one => [one.tagName, one.getBoundingClientRect()]))
        """);
}
