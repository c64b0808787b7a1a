using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

public sealed class MenuProgressTests(ReviewBrowser browser) : IClassFixture<ReviewBrowser>
{
    [BrowserFact]
    public async Task The_menu_marks_what_was_read_and_what_was_answered()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open();
        await tab.Page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");
        await Assertions.Expect(Entry(tab, "Tides")).ToHaveAccessibleNameAsync("Tides read");

        await tab.Page.EvaluateAsync("scrollTo(0, 0)");
        await tab.Start();
        await tab.AnswerAll();
        await Assertions.Expect(Entry(tab, "Tides")).ToHaveAccessibleNameAsync("Tides read, questions answered");

        var moon = await reader.Open("moon/");
        await Assertions.Expect(Entry(moon, "Tides")).ToHaveAccessibleNameAsync("Tides read, questions answered");
        reader.AssertQuiet();
    }

    [BrowserFact]
    public async Task An_answer_on_the_page_of_all_questions_counts()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open("review/");
        await tab.StartButton.WaitForAsync();
        await Assertions.Expect(tab.Page.Locator(".menu-mark")).ToHaveCountAsync(0);
        await tab.Start();
        await tab.AnswerAll();

        await tab.Page.ReloadAsync();

        await Assertions.Expect(Entry(tab, "The moon")).ToHaveAccessibleNameAsync("The moon read, questions answered");
        // Two deletions of one cloze are not asked on one day.
        await Assertions.Expect(Entry(tab, "Tides")).ToHaveAccessibleNameAsync("Tides");
    }

    [BrowserFact]
    public async Task Who_forgets_their_progress_has_no_marks()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open();
        await tab.Page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");
        await Assertions.Expect(tab.Page.Locator(".menu-mark")).ToHaveCountAsync(1);

        var review = await reader.Open("review/");
        await review.Page.GetByRole(AriaRole.Button, new() { Name = "Forget my progress" }).ClickAsync();
        await review.Page.GetByRole(AriaRole.Button, new() { Name = "Forget it" }).ClickAsync();

        await Assertions.Expect(review.Page.Locator(".menu-mark")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Marks_move_nothing_in_the_menu()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open();
        const string Boxes = "() => JSON.stringify([...document.querySelectorAll('.menu li > a')].map(link => link.getBoundingClientRect()))";
        var before = await tab.Page.EvaluateAsync<string>(Boxes);
        await tab.Page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight); scrollTo(0, 0)");
        await Assertions.Expect(tab.Page.Locator(".menu-mark")).ToHaveCountAsync(1);

        Assert.Equal(before, await tab.Page.EvaluateAsync<string>(Boxes));
    }

    [BrowserFact]
    public async Task Where_storage_is_refused_the_menu_has_no_marks_and_nothing_fails()
    {
        await using var reader = await browser.Reader();
        await reader.Context.AddInitScriptAsync("Object.defineProperty(globalThis, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });");
        var tab = await reader.Open();
        await tab.Page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");
        await tab.Start();
        await tab.AnswerAll();

        await Assertions.Expect(tab.Page.Locator(".menu-mark")).ToHaveCountAsync(0);
        reader.AssertQuiet();
    }

    private static ILocator Entry(ReviewTab tab, string title) => tab.Page.Locator(".menu li > a", new() { HasText = title });
}
