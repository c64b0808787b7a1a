using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>The course of tides without the network, in Chromium, from a server that can be stopped.</summary>
public sealed class OfflineTests(CoursePages pages) : IClassFixture<CoursePages>
{
    [BrowserFact]
    public async Task A_page_that_was_read_opens_without_the_server_and_asks_its_questions()
    {
        using var server = new StoppableServer(TidesSite.Build());
        await using var reader = await pages.FromServer();
        var page = await Open(reader, server, TidesSite.Page);
        await Settled(page);

        server.Stop();
        await page.ReloadAsync();

        Assert.Equal("Tides", await page.Locator("h1").InnerTextAsync());
        Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.review')).borderTopStyle"));
        await page.Locator(".review-start").ClickAsync();
        Assert.Contains("How many tides", await page.Locator(".review-question").InnerTextAsync());
    }

    [BrowserFact]
    public async Task A_page_that_was_not_read_is_answered_by_a_page_that_says_so()
    {
        using var server = new StoppableServer(TidesSite.Build());
        await using var reader = await pages.FromServer();
        var page = await Open(reader, server, TidesSite.Page);
        await Settled(page);

        server.Stop();
        var response = await page.GotoAsync(server.Address + "moon/");

        Assert.Equal(503, response!.Status);
        Assert.Equal(server.Address + "moon/", page.Url);
        Assert.Equal("You are offline", await page.Locator("h1").InnerTextAsync());
        Assert.NotEqual("", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).getPropertyValue('--ink').trim()"));
        Assert.Equal(server.Address, await page.EvaluateAsync<string>("document.querySelector('.begin a').href"));
    }

    [BrowserFact]
    public async Task A_page_that_has_changed_is_told_and_reloads_to_what_is_new()
    {
        using var server = new StoppableServer(TidesSite.Build());
        await using var reader = await pages.FromServer();
        var changed = await Open(reader, server, TidesSite.Page);
        await Settled(changed);
        var same = await Open(reader, server, "moon/");
        await Settled(same);

        server.Site = TidesSite.Build(question: "How often does the sea rise in a day?");
        await changed.EvaluateAsync("navigator.serviceWorker.ready.then(registration => registration.update())");
        await changed.Locator(".offline-news a").ClickAsync();

        await changed.GetByText("How often does the sea rise in a day?").First.WaitForAsync();
        Assert.Equal("", await changed.Locator(".offline-news").InnerTextAsync());
        Assert.Equal("", await same.Locator(".offline-news").InnerTextAsync());
    }

    [BrowserFact]
    public async Task With_the_network_every_visit_shows_what_is_there_now()
    {
        using var server = new StoppableServer(TidesSite.Build());
        await using var reader = await pages.FromServer();
        var page = await Open(reader, server, TidesSite.Page);
        await Settled(page);

        server.Site = TidesSite.Build(question: "How often does the sea rise in a day?");
        await page.ReloadAsync();

        Assert.True(await page.GetByText("How often does the sea rise in a day?").First.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task The_whole_course_can_be_kept_and_given_up_again()
    {
        using var server = new StoppableServer(TidesSite.Build());
        await using var reader = await pages.FromServer();
        var page = await Open(reader, server, TidesSite.Page);
        await Settled(page);

        await page.Locator(".offline-keeping button").ClickAsync();
        await page.GetByText("The whole course is kept for reading offline.").WaitForAsync();
        server.Stop();
        await page.GotoAsync(server.Address + "moon/");
        Assert.Equal("The moon", await page.Locator("h1").InnerTextAsync());
        await page.GotoAsync(server.Address + "review/");
        await page.Locator(".review-start").ClickAsync();
        Assert.NotEqual("", await page.Locator(".review-question").InnerTextAsync());

        await page.Locator(".offline-keeping button").ClickAsync();
        await page.Locator(".offline-keeping button", new PageLocatorOptions { HasText = "Keep" }).WaitForAsync();
        await page.GotoAsync(server.Address + "tags/");
        Assert.Equal("You are offline", await page.Locator("h1").InnerTextAsync());
    }

    [BrowserFact]
    public async Task A_course_that_is_kept_whole_follows_its_changes()
    {
        using var server = new StoppableServer(TidesSite.Build());
        await using var reader = await pages.FromServer();
        var page = await Open(reader, server, "moon/");
        await Settled(page);
        await page.Locator(".offline-keeping button").ClickAsync();
        await page.GetByText("The whole course is kept for reading offline.").WaitForAsync();

        server.Site = TidesSite.Build(question: "How often does the sea rise in a day?");
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(registration => registration.update())");
        await Eventually(page, """
            async () => {
              const name = (await caches.keys()).find(name => name.endsWith(" whole"));
              const kept = await (await caches.open(name)).match(new URL("../tides/", location.href).href);
              return (await kept.text()).includes("How often does the sea rise");
            }
            """);
        server.Stop();
        await page.GotoAsync(server.Address + TidesSite.Page);

        Assert.True(await page.GetByText("How often does the sea rise in a day?").First.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task A_course_that_no_longer_works_offline_takes_worker_and_copies_away()
    {
        using var server = new StoppableServer(TidesSite.Build());
        await using var reader = await pages.FromServer();
        var page = await Open(reader, server, TidesSite.Page);
        await Settled(page);

        server.Site = TidesSite.Build(settings: "offline: false\n");
        await page.ReloadAsync();
        await page.EvaluateAsync("navigator.serviceWorker.getRegistration().then(registration => registration?.update())");
        await Eventually(page, "async () => (await navigator.serviceWorker.getRegistrations()).length === 0 && (await caches.keys()).length === 0");
        await page.ReloadAsync();

        Assert.False(await page.EvaluateAsync<bool>("navigator.serviceWorker.controller !== null"));
        Assert.Equal(0, await page.Locator("link[rel=manifest], [data-offline]").CountAsync());
        server.Stop();
        await Assert.ThrowsAsync<PlaywrightException>(() => page.ReloadAsync());
    }

    [BrowserFact]
    public async Task Nothing_on_the_way_is_refused_by_the_policy()
    {
        using var server = new StoppableServer(TidesSite.Build());
        await using var reader = await pages.FromServer();
        await reader.AddInitScriptAsync("window.violations = []; addEventListener('securitypolicyviolation', event => violations.push(event.effectiveDirective + ' ' + event.blockedURI))");
        var page = await Open(reader, server, TidesSite.Page);
        await Settled(page);
        await page.ReloadAsync();

        Assert.Empty(await page.EvaluateAsync<string[]>("new Promise(resolve => setTimeout(() => resolve(window.violations), 200))"));
    }

    private static async Task<IPage> Open(IBrowserContext reader, StoppableServer server, string url)
    {
        var page = await reader.NewPageAsync();
        await page.GotoAsync(server.Address + url);
        return page;
    }

    /// <summary>Waits until the worker has taken over and answered, which it does when the page and its files are kept.</summary>
    private static async Task Settled(IPage page)
    {
        await page.Locator(".offline-keeping button").WaitForAsync();
        await Eventually(page, """
            async () => {
              for (const name of await caches.keys()) {
                if (name.endsWith(" pages") && await (await caches.open(name)).match(location.href)) return navigator.serviceWorker.controller !== null;
              }
              return false;
            }
            """);
    }

    /// <summary>Asks until the answer is yes.</summary>
    private static async Task Eventually(IPage page, string question)
    {
        for (var i = 0; i < 1_200; i++)
        {
            if (await page.EvaluateAsync<bool>(question)) return;
            await Task.Delay(50);
        }

        Assert.Fail("It never came true: " + question);
    }
}
