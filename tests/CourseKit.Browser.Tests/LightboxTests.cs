using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>Pictures that can be had larger.</summary>
public sealed class LightboxTests(CoursePages course) : IClassFixture<CoursePages>
{
    [BrowserFact]
    public async Task A_picture_is_opened_and_closed_by_keys_and_gives_the_focus_back()
    {
        await using var open = await course.Open(ExampleSite.PageWithPrompts, width: 390);
        var picture = open.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Enlarge: A loop") });
        var before = (await picture.BoundingBoxAsync())!.Width;
        await picture.FocusAsync();

        await open.Page.Keyboard.PressAsync("Enter");

        var dialog = open.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Close" })).ToBeFocusedAsync();
        Assert.True((await dialog.GetByRole(AriaRole.Img).BoundingBoxAsync())!.Width > before);
        await open.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
        await Assertions.Expect(picture).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_picture_is_a_button_as_long_as_it_has_less_room_than_it_needs()
    {
        await using var open = await course.Open(ExampleSite.PageWithPrompts, width: 390);
        var picture = open.Page.Locator(".prose img").First;
        await Assertions.Expect(picture).ToHaveAttributeAsync("role", "button");
        var width = int.Parse((await picture.GetAttributeAsync("width"))!, System.Globalization.CultureInfo.InvariantCulture);

        await picture.EvaluateAsync("(picture, width) => { picture.style.width = width + 'px'; picture.style.maxWidth = 'none'; }", width);
        await Assertions.Expect(picture).Not.ToHaveAttributeAsync("role", new Regex(".*"));

        await picture.EvaluateAsync("picture => { picture.style.width = ''; picture.style.maxWidth = ''; }");
        await Assertions.Expect(picture).ToHaveAttributeAsync("role", "button");
    }

    [BrowserFact]
    public async Task A_press_anywhere_closes_it()
    {
        await using var open = await course.Open(ExampleSite.PageWithPrompts);
        await open.Page.Locator(".prose .enlarge").First.ClickAsync();

        await open.Page.Mouse.ClickAsync(20, 20);

        await Assertions.Expect(open.Page.Locator("dialog")).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task An_open_picture_has_no_accessibility_violation(ColorScheme scheme)
    {
        await using var open = await course.Open(ExampleSite.PageWithPrompts, scheme: scheme);
        await open.Page.Locator(".prose .enlarge").First.ClickAsync();

        var result = await open.Page.RunAxe();

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id} at {violation.Nodes[0].Target}: {violation.Nodes[0].Html}"));
    }
}
