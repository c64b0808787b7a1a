using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>The switch between light and dark.</summary>
public sealed class SchemeTests(CoursePages course) : IClassFixture<CoursePages>
{
    private const string Light = "rgb(253, 252, 249)";
    private const string Dark = "rgb(24, 26, 28)";

    [BrowserTheory]
    [InlineData(ColorScheme.Light, "Dark", Dark)]
    [InlineData(ColorScheme.Dark, "Light", Light)]
    public async Task What_was_chosen_holds_on_the_next_page_whatever_the_system_says(ColorScheme system, string choice, string paper)
    {
        await using var open = await course.Open("", scheme: system);
        var before = await Paper(open.Page);

        await open.Page.Locator(".scheme").GetByText(choice).ClickAsync();

        Assert.Equal(paper, await Paper(open.Page));
        await open.Page.GotoAsync(CoursePages.Origin + ExampleSite.PageWithPrompts);
        Assert.Equal(paper, await Paper(open.Page));
        Assert.True(await open.Page.GetByRole(AriaRole.Radio, new() { Name = choice }).IsCheckedAsync());
        await open.Page.Locator(".scheme").GetByText("System").ClickAsync();
        Assert.Equal(before, await Paper(open.Page));
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, true, "System", "light")]
    [InlineData(ColorScheme.Dark, true, "System", "dark")]
    [InlineData(ColorScheme.Light, true, "Dark", "dark")]
    [InlineData(ColorScheme.Dark, true, "Light", "light")]
    [InlineData(ColorScheme.Dark, false, "", "dark")]
    public async Task A_picture_has_its_variant_where_the_page_is_dark(ColorScheme system, bool hasScript, string choice, string shown)
    {
        const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" width=\"40\" height=\"40\"><circle r=\"4\"/></svg>";
        var files = TextSite.Build(
            ("content/_index.md", "---\ntitle: Loops\n---\n\n![A loop](loop.svg)"), ("content/loop.svg", Drawing), ("content/loop.dark.svg", Drawing.Replace("/>", " fill=\"white\"/>", StringComparison.Ordinal)));
        await using var reader = await course.Reader(new BrowserNewContextOptions { ColorScheme = system, JavaScriptEnabled = hasScript }, files, []);
        var page = await reader.NewPageAsync();
        await page.GotoAsync(CoursePages.Origin);
        if (choice.Length > 0) await page.Locator(".scheme").GetByText(choice).ClickAsync();

        await Assertions.Expect(page.Locator($".on-{shown} img")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(shown == "dark" ? ".on-light img" : ".on-dark img")).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { Name = "A loop" })).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task It_is_worked_by_keys_and_has_no_accessibility_violation_in_any_of_its_states()
    {
        await using var open = await course.Open(ExampleSite.PageWithPrompts);
        await open.Page.GetByRole(AriaRole.Radio, new() { Name = "System" }).FocusAsync();

        foreach (var paper in new[] { Light, Dark, Light })
        {
            await open.Page.Keyboard.PressAsync("ArrowRight");
            Assert.Equal(paper, await Paper(open.Page));
            var result = await open.Page.RunAxe();
            Assert.Empty(result.Violations.Select(violation => $"{violation.Id} at {violation.Nodes[0].Target}"));
        }
    }

    [BrowserFact]
    public async Task The_page_is_never_in_other_colors_first()
    {
        await using var open = await course.Open("");
        await open.Page.Locator(".scheme").GetByText("Dark").ClickAsync();
        await open.Page.AddInitScriptAsync("""
            new MutationObserver((_, observer) => {
              if (document.body === null) return;
              globalThis.schemeAtBody = document.documentElement.dataset.scheme;
              observer.disconnect();
            }).observe(document, { childList: true, subtree: true })
            """);

        await open.Page.ReloadAsync();

        Assert.Equal("dark", await open.Page.EvaluateAsync<string>("schemeAtBody"));
    }

    [BrowserFact]
    public async Task Another_tab_follows()
    {
        await using var open = await course.Open("");
        var other = await open.Context.NewPageAsync();
        await other.GotoAsync(CoursePages.Origin);

        await open.Page.Locator(".scheme").GetByText("Dark").ClickAsync();

        await Assertions.Expect(other.GetByRole(AriaRole.Radio, new() { Name = "Dark" })).ToBeCheckedAsync();
        Assert.Equal(Dark, await Paper(other));
    }

    [BrowserFact]
    public async Task Where_nothing_can_be_kept_it_holds_for_the_page()
    {
        await using var open = await course.Open("");
        await open.Page.AddInitScriptAsync("Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })");
        var errors = new List<string>();
        open.Page.PageError += (_, error) => errors.Add(error);
        await open.Page.ReloadAsync();

        await open.Page.Locator(".scheme").GetByText("Dark").ClickAsync();

        Assert.Equal(Dark, await Paper(open.Page));
        Assert.Empty(errors);
    }

    [BrowserFact]
    public async Task Without_scripts_there_is_no_switch_and_the_system_decides()
    {
        await using var context = await course.Reader(
            new BrowserNewContextOptions { JavaScriptEnabled = false, ColorScheme = ColorScheme.Dark }, course.Files, []);
        var page = await context.NewPageAsync();
        await page.GotoAsync(CoursePages.Origin);

        Assert.False(await page.Locator(".scheme").IsVisibleAsync());
        Assert.Equal(Dark, await Paper(page));
    }

    [BrowserFact]
    public async Task Paper_is_light()
    {
        await using var open = await course.Open("");
        await open.Page.Locator(".scheme").GetByText("Dark").ClickAsync();

        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal("rgb(0, 0, 0)", await open.Page.EvaluateAsync<string>("getComputedStyle(document.body).color"));
        Assert.False(await open.Page.Locator(".scheme").IsVisibleAsync());
    }

    /// <summary>The colour of the paper: the body's background is a picture on a wide screen.</summary>
    private static Task<string> Paper(IPage page) => page.EvaluateAsync<string>("""
        (() => {
          const box = document.createElement("div");
          box.style.color = "var(--paper)";
          document.body.append(box);
          const { color } = getComputedStyle(box);
          box.remove();
          return color;
        })()
        """);
}
