using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>A page that is searched from, by keyboard.</summary>
internal sealed record SearchTab(IPage Page)
{
    public ILocator Button => Page.Locator(".search-open");

    public ILocator Dialog => Page.Locator("dialog.search-dialog");

    public ILocator Input => Page.GetByRole(AriaRole.Combobox);

    public ILocator Options => Page.GetByRole(AriaRole.Option);

    public ILocator Status => Dialog.GetByRole(AriaRole.Status);

    public async Task Open()
    {
        await Page.Locator(".search-open[data-ready]").WaitForAsync();
        await Page.Keyboard.PressAsync("/");
        await Input.WaitForAsync();
    }

    /// <summary>Types in place of what is there, and waits for what the search says of it.</summary>
    public async Task Search(string text, string? status = null)
    {
        await Page.Keyboard.PressAsync("Control+a");
        await Page.Keyboard.PressAsync("Delete");
        await Assertions.Expect(Status).ToHaveTextAsync("");
        await Page.Keyboard.InsertTextAsync(text);
        await Assertions.Expect(Status).ToHaveTextAsync(new Regex(status is null ? ".+" : $"^{status}$"));
    }

    /// <summary>The results as they read: where, heading, excerpt, with marks in brackets.</summary>
    public Task<string[]> Results() => Page.EvaluateAsync<string[]>("""
        [...document.querySelectorAll("[role=option]")].map(option => [...option.children].map(line =>
          [...line.childNodes].map(node => node.nodeName === "MARK" ? `[${node.textContent}]` : node.textContent).join("")).join(" | "))
        """);
}
