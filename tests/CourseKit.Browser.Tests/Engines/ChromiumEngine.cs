using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>Chromium, by Playwright.</summary>
internal sealed class ChromiumEngine(IPlaywright playwright, IBrowser browser, IPage page) : Engine
{
    public static async Task<Engine> Start()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(CoursePages.LaunchOptions);
        return new ChromiumEngine(playwright, browser, await browser.NewPageAsync());
    }

    public override async Task Open(string address, int width)
    {
        await page.SetViewportSizeAsync(width, 900);
        await page.GotoAsync(address);
    }

    public override Task<string> Run(string script) => page.EvaluateAsync<string>($"(async () => {{ {script} }})()");

    public override Task Press(char key) => page.Keyboard.PressAsync(key == ' ' ? "Space" : key.ToString());

    public override async Task<string> PrintedText() => Pdf.TextOf(await page.PdfAsync());

    public override async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
