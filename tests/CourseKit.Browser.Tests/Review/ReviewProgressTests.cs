using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

public sealed class ReviewProgressTests(ReviewBrowser browser) : IClassFixture<ReviewBrowser>
{
    [BrowserFact]
    public async Task A_page_that_is_loaded_again_knows_what_was_answered()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open();
        await tab.Start();
        await tab.Press("Space", "4");
        await tab.Kept(1);

        await tab.Page.ReloadAsync();
        await tab.StartButton.WaitForAsync();

        Assert.Equal("3 new", await tab.StatusText());
        Assert.Equal("later", await tab.Page.Locator("[data-prompt=count]").GetAttributeAsync("data-stage"));
    }

    [BrowserFact]
    public async Task Two_tabs_see_each_other_and_lose_nothing()
    {
        await using var reader = await browser.Reader();
        var (one, two) = (await reader.Open(), await reader.Open());
        await one.Start();
        await two.Start();

        await one.Press("Space", "3");
        await Assertions.Expect(two.Question).ToContainTextAsync("What pulls");
        await two.Press("Space", "3");
        await Assertions.Expect(one.Question).ToContainTextAsync("The [a body]");
        await Task.WhenAll(one.AnswerAll(), two.AnswerAll());

        var kept = await one.Kept();
        Assert.All(["review count 3", "review pull 3", "review pulls 1 3", "review pulls 2 3"], expected => Assert.Contains(expected, kept));
        var third = await reader.Open();
        await Assertions.Expect(third.StartButton).ToHaveTextAsync("Ask them again");
        reader.AssertQuiet();
    }

    [BrowserFact]
    public async Task An_edit_of_the_course_keeps_what_was_learned()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open();
        await tab.Start();
        await tab.Press("Space", "4");
        await tab.Kept(1);

        foreach (var (path, bytes) in TidesSite.Build("How often does the sea come up the slip in a day?")) reader.Files[path] = bytes;
        await tab.Page.ReloadAsync();
        await tab.StartButton.WaitForAsync();

        Assert.Contains("How often", await tab.Page.Locator("[data-prompt=count] summary").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("later", await tab.Page.Locator("[data-prompt=count]").GetAttributeAsync("data-stage"));
        Assert.Equal("3 new", await tab.StatusText());
    }

    [BrowserTheory]
    [InlineData("Object.defineProperty(globalThis, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } })")]
    [InlineData("Object.defineProperty(globalThis, 'indexedDB', { value: undefined })")]
    [InlineData("IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); }")]
    [InlineData("IDBDatabase.prototype.transaction = () => { throw new DOMException('no', 'InvalidStateError'); }")]
    public async Task Where_storage_is_refused_the_session_goes_on_and_says_so(string refusal)
    {
        await using var reader = await browser.Reader();
        await reader.Context.AddInitScriptAsync(refusal);
        var tab = await reader.Open();
        await tab.Start();
        Assert.Contains("keeps nothing", await tab.Notice.InnerTextAsync(), StringComparison.Ordinal);

        await tab.AnswerAll();

        Assert.StartsWith("Next", await tab.StatusText(), StringComparison.Ordinal);
        Assert.True(await tab.Notice.GetByRole(AriaRole.Button, new() { Name = "Export" }).IsVisibleAsync());
        reader.AssertQuiet();
    }

    [BrowserFact]
    public async Task What_could_not_be_written_is_told_and_written_with_the_next_answer()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open();
        await tab.Start();
        await tab.Page.EvaluateAsync("""
            () => {
              globalThis.put = IDBObjectStore.prototype.put;
              IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
            }
            """);
        await tab.Press("Space", "3");
        await Assertions.Expect(tab.Notice).ToContainTextAsync("could not be written");

        await tab.Page.EvaluateAsync("() => { IDBObjectStore.prototype.put = globalThis.put; }");
        await tab.Press("Space", "3");

        Assert.Equal(["review count 3", "review pull 3"], await tab.Kept(2));
        await Assertions.Expect(tab.Notice).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Without_the_network_a_session_goes_on()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open();
        await reader.Context.SetOfflineAsync(true);
        await tab.Start();

        await tab.AnswerAll();

        Assert.Equal(4, (await tab.Kept(4)).Length);
    }

    [BrowserFact]
    public async Task Progress_goes_to_another_device_by_a_file_and_nothing_there_is_lost()
    {
        await using var first = await browser.Reader();
        var tab = await first.Open();
        await tab.Start();
        await tab.Press("Space", "4", "Space", "4");
        await tab.Kept(2);
        var all = await first.Open("review/");
        var download = await all.Page.RunAndWaitForDownloadAsync(() => all.Page.GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync());
        Assert.StartsWith("shore-progress-", download.SuggestedFilename, StringComparison.Ordinal);
        var file = await download.PathAsync();

        await using var second = await browser.Reader();
        var other = await second.Open();
        await other.Start();
        await other.Press("Space", "3");
        await other.Kept(1);
        var overview = await second.Open("review/");
        await Import(overview, file);
        await Assertions.Expect(overview.Page.Locator(".review-told")).ToHaveTextAsync("2 new entries were read from the file.");
        Assert.Equal(3, (await overview.Kept(3)).Length);
        await Assertions.Expect(other.Question).ToContainTextAsync("The [a body]");

        await Import(overview, file);
        await Assertions.Expect(overview.Page.Locator(".review-told")).ToHaveTextAsync("0 new entries were read from the file.");
        Assert.Equal(3, (await overview.Kept(3)).Length);
        first.AssertQuiet();
        second.AssertQuiet();
    }

    [BrowserTheory]
    [InlineData("not JSON", "This is no file of review progress.")]
    [InlineData("""{"format":"coursekit-progress","version":9,"course":"shore","events":[]}""", "This file was written by a newer version. Reload the page and try again.")]
    [InlineData("""{"format":"coursekit-progress","version":1,"course":"hills","events":[]}""", "This file belongs to another course: hills.")]
    [InlineData("""{"format":"coursekit-progress","version":1,"course":"shore","events":[{"id":1}]}""", "0 new entries were read from the file. 1 could not be read and were left out.")]
    public async Task A_file_that_is_something_else_changes_nothing_and_is_told(string text, string told)
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open("review/");

        var file = new FilePayload { Name = "x.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };
        await tab.Page.Locator("input[type=file]").SetInputFilesAsync(file);

        await Assertions.Expect(tab.Page.Locator(".review-told")).ToHaveTextAsync(told);
        Assert.Empty(await tab.Kept());
    }

    [BrowserFact]
    public async Task Forgetting_asks_first_and_then_leaves_nothing_in_any_tab()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open();
        await tab.Start();
        await tab.Press("Space", "4");
        await tab.Kept(1);
        var all = await reader.Open("review/");
        await all.Page.GetByRole(AriaRole.Button, new() { Name = "Forget my progress" }).ClickAsync();
        await all.Page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();
        await all.Kept(1);

        await all.Page.GetByRole(AriaRole.Button, new() { Name = "Forget my progress" }).ClickAsync();
        await all.Page.GetByRole(AriaRole.Button, new() { Name = "Forget it" }).ClickAsync();

        await Assertions.Expect(tab.Status).ToHaveTextAsync("4 new");
        Assert.Empty(await all.Kept());
    }

    [BrowserFact]
    public async Task After_thirty_days_a_quiet_line_asks_for_an_export_and_can_be_put_off()
    {
        await using var reader = await browser.Reader();
        await reader.Context.Clock.SetFixedTimeAsync("2026-03-01T12:00:00Z");
        var tab = await reader.Open();
        await tab.Start();
        await tab.Press("Space", "4");
        await tab.Kept(1);

        var all = await reader.Open("review/");
        await all.StartButton.WaitForAsync();
        Assert.Equal(0, await all.Notice.CountAsync());
        await reader.Context.Clock.SetFixedTimeAsync("2026-04-05T12:00:00Z");
        await all.Page.ReloadAsync();
        await Assertions.Expect(all.Notice).ToContainTextAsync("in this browser only");

        await all.Page.GetByRole(AriaRole.Button, new() { Name = "Not now" }).ClickAsync();
        await Assertions.Expect(all.Notice).ToHaveCountAsync(0);
        await all.Page.ReloadAsync();
        await all.StartButton.WaitForAsync();
        Assert.Equal(0, await all.Notice.CountAsync());
    }

    private static Task Import(ReviewTab tab, string file) => tab.Page.Locator("input[type=file]").SetInputFilesAsync(file);
}
