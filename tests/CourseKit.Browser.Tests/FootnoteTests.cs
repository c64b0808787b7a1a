using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>Footnotes that open at their marks.</summary>
public sealed class FootnoteTests : IAsyncLifetime
{
    private readonly CoursePages _site = new(SmallSite.Build(
        ("course.yml", "title: Notes\n"),
        ("content/notes.md", $"""
            ---
            title: Notes
            ---

            The sea[^salt] comes up. Twice[^twice].

            {string.Concat(Enumerable.Repeat("It goes down again.\n\n", 60))}

            Far down[^salt].

            [^salt]: It is *salt*, see [why](https://example.org/).

            [^twice]: As a rule.

                In some places once.
            """)));

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [BrowserTheory]
    [InlineData(1280, 0)]
    [InlineData(1280, 2)]
    [InlineData(360, 0)]
    [InlineData(360, 1)]
    [InlineData(360, 2)]
    public async Task A_note_opens_at_its_mark_inside_the_window_and_the_page_stays(int width, int number)
    {
        await using var open = await _site.Open("notes/", width);
        var mark = open.Page.Locator(".footnote-ref").Nth(number);
        await mark.ScrollIntoViewIfNeededAsync();
        var before = await open.Page.EvaluateAsync<double>("scrollY");

        await mark.ClickAsync();

        Assert.True(await Note(open.Page).IsVisibleAsync());
        Assert.Equal(before, await open.Page.EvaluateAsync<double>("scrollY"));
        Assert.DoesNotContain("#", open.Page.Url, StringComparison.Ordinal);
        var place = (await Note(open.Page).BoundingBoxAsync())!;
        var at = (await mark.BoundingBoxAsync())!;
        Assert.InRange(place.X, 0, width - place.Width);
        Assert.InRange(place.Y, 0, 900 - place.Height);
        Assert.True(place.Y >= at.Y + at.Height || place.Y + place.Height <= at.Y, "It lies over its mark.");
    }

    [BrowserFact]
    public async Task It_is_opened_and_closed_by_keys_and_gives_the_focus_back()
    {
        await using var open = await _site.Open("notes/");
        var mark = open.Page.GetByRole(AriaRole.Link, new() { Name = "Footnote 1" }).First;
        await mark.FocusAsync();

        await open.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(open.Page.GetByRole(AriaRole.Dialog, new() { Name = "Footnote 1" })).ToBeFocusedAsync();
        Assert.Equal("It is salt, see why.", (await Note(open.Page).InnerTextAsync()).Trim());
        await open.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Note(open.Page).GetByRole(AriaRole.Link, new() { Name = "why" })).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("Escape");
        Assert.False(await Note(open.Page).IsVisibleAsync());
        await Assertions.Expect(mark).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Another_mark_opens_its_own_and_a_second_press_or_one_beside_closes()
    {
        await using var open = await _site.Open("notes/");
        var marks = open.Page.Locator(".footnote-ref");
        await marks.Nth(0).ClickAsync();
        await open.Page.Keyboard.PressAsync("Escape");
        await marks.Nth(1).ClickAsync();
        Assert.Contains("In some places once.", await Note(open.Page).InnerTextAsync(), StringComparison.Ordinal);

        await marks.Nth(1).ClickAsync();
        Assert.False(await Note(open.Page).IsVisibleAsync());

        await marks.Nth(1).ClickAsync();
        Assert.True(await Note(open.Page).IsVisibleAsync());
        await open.Page.Locator("h1").ClickAsync();
        Assert.False(await Note(open.Page).IsVisibleAsync());
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task An_open_note_has_no_accessibility_violation(ColorScheme scheme)
    {
        await using var open = await _site.Open("notes/", scheme: scheme);
        await open.Page.Locator(".footnote-ref").First.ClickAsync();

        var result = await open.Page.RunAxe();

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id} at {violation.Nodes[0].Target}: {violation.Nodes[0].Html}"));
    }

    [BrowserFact]
    public async Task Without_scripts_a_mark_leads_to_its_note_and_back()
    {
        await using var context = await _site.Reader(new BrowserNewContextOptions { JavaScriptEnabled = false }, _site.Files, []);
        var page = await context.NewPageAsync();
        await page.GotoAsync(CoursePages.Origin + "notes/");

        await page.Locator(".footnote-ref").First.ClickAsync();
        Assert.EndsWith("#fn-salt", page.Url, StringComparison.Ordinal);
        await page.Locator(".footnote-back-ref").First.ClickAsync();
        Assert.EndsWith("#fnref-salt", page.Url, StringComparison.Ordinal);
    }

    private static ILocator Note(IPage page) => page.Locator(".footnote-open");
}
