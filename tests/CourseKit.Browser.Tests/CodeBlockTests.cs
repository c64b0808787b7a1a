using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>Code and tables: what is copied, and what shows that there is more at their sides.</summary>
public sealed class CodeBlockTests : IAsyncLifetime
{
    private const string Code = "let x = 1 < 2 && \"é\";\n\n    indented();";

    private readonly CoursePages _site = new(Build());

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [BrowserTheory]
    [InlineData(0, Code)]
    [InlineData(1, Code)]
    [InlineData(2, "- old\n+ new")]
    public async Task A_button_copies_the_code_without_the_numbers_of_its_lines(int block, string code)
    {
        await using var open = await _site.Open("code/");
        var button = open.Page.Locator(".prose > * .copy, .prose > .code-frame > .copy").Nth(block);
        await button.FocusAsync();

        await open.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(button).ToHaveTextAsync("Copied");
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied");
        Assert.Equal(code, await Pasted(open.Page));
    }

    [BrowserFact]
    public async Task Where_a_page_is_safe_the_browsers_clipboard_is_asked()
    {
        await using var server = new SiteServer(_site.Files);
        await using var open = await _site.Open("");
        await using var context = await open.Context.Browser!.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Origin + "code/");

        await page.Locator(".copy").First.ClickAsync();

        await Assertions.Expect(page.Locator(".copy").First).ToHaveTextAsync("Copied");
        Assert.Equal(Code, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [BrowserFact]
    public async Task The_button_works_on_a_card_of_the_review_too()
    {
        await using var open = await _site.Open("code/");
        await open.Page.Locator(".review-start").ClickAsync();
        await open.Page.Locator(".review-show").ClickAsync();

        await open.Page.Locator(".review-answer .copy").ClickAsync();

        Assert.Equal("answer()", await Pasted(open.Page));
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task It_has_no_accessibility_violation(ColorScheme scheme)
    {
        await using var open = await _site.Open("code/", width: 360, scheme);

        var result = await open.Page.RunAxe();

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id} at {violation.Nodes[0].Target}: {violation.Nodes[0].Html}"));
    }

    [BrowserFact]
    public async Task What_is_wider_than_the_page_scrolls_by_keys_and_has_a_shadow_at_the_side_that_goes_on()
    {
        await using var open = await _site.Open("code/", width: 360);

        foreach (var name in new[] { ".prose pre >> nth=3", ".table-scroll" })
        {
            var region = open.Page.Locator(name);
            Assert.Equal((false, true), await Shadows(region));
            await region.FocusAsync();
            await open.Page.Keyboard.PressAsync("End");
            await region.EvaluateAsync("region => { region.scrollLeft = region.scrollWidth }");
            Assert.Equal((true, false), await Shadows(region));
        }

        Assert.Equal((false, false), await Shadows(open.Page.Locator(".prose pre").First));
    }

    /// <summary>Whether the left and the right edge of an element are darker than its ground next to them.</summary>
    private static async Task<(bool Left, bool Right)> Shadows(ILocator element)
    {
        await element.EvaluateAsync("element => { element.style.color = 'transparent'; for (const one of element.querySelectorAll('*')) one.style.color = 'transparent'; }");
        var picture = Convert.ToBase64String(await element.ScreenshotAsync());
        var darker = await element.Page.EvaluateAsync<bool[]>("""
            async data => {
              const image = new Image();
              image.src = "data:image/png;base64," + data;
              await image.decode();
              const canvas = document.createElement("canvas");
              [canvas.width, canvas.height] = [image.width, image.height];
              const context = canvas.getContext("2d");
              context.drawImage(image, 0, 0);
              const y = Math.round(image.height / 2) + 3;
              const at = x => context.getImageData(x, y, 1, 1).data[0];
              const ground = at(Math.round(image.width / 2));
              return [at(3) < ground - 8, at(image.width - 4) < ground - 8];
            }
            """, picture);
        return (darker[0], darker[1]);
    }

    private static async Task<string> Pasted(IPage page)
    {
        await page.EvaluateAsync("document.body.insertAdjacentHTML('beforeend', '<textarea id=paste></textarea>')");
        await page.Locator("#paste").FocusAsync();
        await page.Keyboard.PressAsync("Control+V");
        return await page.Locator("#paste").InputValueAsync();
    }

    private static IReadOnlyDictionary<string, byte[]> Build() => SmallSite.Build(
        ("course.yml", "title: Code\n"),
        ("content/code.md", $$"""
            ---
            title: Code
            ---

            ```js
            {{Code}}
            ```

            ```js {linenos=true,hl_lines=[1],linenostart=7}
            {{Code}}
            ```

            ```diff
            - old
            + new
            ```

                {{new string('w', 200)}}

            | {{string.Join(" | ", Enumerable.Range(1, 30).Select(n => "column" + n))}} |
            |{{string.Concat(Enumerable.Repeat("---|", 30))}}
            | {{string.Join(" | ", Enumerable.Range(1, 30).Select(n => "cell " + n))}} |

            {{"{{< orbit_review >}}"}}
            Q: What is called?
            A: This:

            ```js
            answer()
            ```
            {{"{{< /orbit_review >}}"}}
            """));
}
