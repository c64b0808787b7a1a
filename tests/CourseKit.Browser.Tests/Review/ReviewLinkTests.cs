namespace CourseKit.Browser.Tests;

/// <summary>A question leads to where a mistake in it is reported and its source is edited.</summary>
public sealed class ReviewLinkTests(ReviewBrowser browser) : IClassFixture<ReviewBrowser>
{
    private static readonly IReadOnlyDictionary<string, byte[]> _site = TidesSite.Build(settings: "repository: https://github.com/owner/name\n");

    [BrowserFact]
    public async Task In_the_list_the_links_show_with_the_answer()
    {
        await using var reader = await browser.Reader(site: _site);
        var tab = await reader.Open();
        var prompt = tab.Page.Locator(".prompt").First;
        Assert.False(await prompt.Locator(".prompt-links").IsVisibleAsync());

        await prompt.Locator("summary").ClickAsync();

        Assert.True(await prompt.Locator(".prompt-links").IsVisibleAsync());
        Assert.Equal(["Report a mistake", "Edit this question"], await prompt.Locator(".prompt-links a").AllInnerTextsAsync());
        reader.AssertQuiet();
    }

    [BrowserTheory]
    [InlineData(TidesSite.Page)]
    [InlineData("review/")]
    public async Task A_card_that_was_answered_has_the_links_of_its_question(string url)
    {
        await using var reader = await browser.Reader(site: _site);
        var tab = await reader.Open(url);
        await tab.Start();
        Assert.Equal(0, await tab.Page.Locator(".review-card .prompt-links").CountAsync());

        await tab.Press("Space");

        var links = tab.Page.Locator(".review-card .prompt-links a");
        Assert.Equal(["Report a mistake", "Edit this question"], await links.AllInnerTextsAsync());
        Assert.Contains("How%20many%20tides", await links.First.GetAttributeAsync("href"));
        Assert.EndsWith("/edit/main/content/tides.md", await links.Last.GetAttributeAsync("href"));
        reader.AssertQuiet();
    }

    [BrowserFact]
    public async Task Without_a_repository_a_card_has_none()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open("review/");
        await tab.Start();

        await tab.Press("Space");

        Assert.True(await tab.Answer.IsVisibleAsync());
        Assert.Equal(0, await tab.Page.Locator(".prompt-links").CountAsync());
        reader.AssertQuiet();
    }
}
