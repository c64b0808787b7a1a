using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

public sealed class ReviewSessionTests(ReviewBrowser browser) : IClassFixture<ReviewBrowser>
{
    [BrowserFact]
    public async Task A_whole_session_goes_by_keyboard_alone()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open();
        for (var i = 0; i < 40 && await FocusedClass(tab) != "review-start"; i++) await tab.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("review-start", await FocusedClass(tab));
        Assert.Equal("4 new", await tab.StatusText());

        await tab.Press("Enter");
        Assert.Contains("How many tides", await tab.Question.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await tab.Answer.CountAsync());
        await tab.Press("Space");
        Assert.Contains("Two, as a rule.", await tab.Answer.InnerTextAsync(), StringComparison.Ordinal);
        await tab.Press("Space");
        Assert.Contains("What pulls", await tab.Question.InnerTextAsync(), StringComparison.Ordinal);
        await tab.Press("Space", "1", "Space", "4", "Space", "2");

        // What was not known and what was hard come back; then it is over, and the list is one key away.
        await tab.Press("Space", "3", "Space", "3");
        Assert.Equal("Done for now", await tab.Done.InnerTextAsync());
        Assert.Equal(
            ["review count 3", "review pull 1", "review pulls 1 4", "review pulls 2 2", "review pull 3", "review pulls 2 3"], await tab.Kept(6));
        await tab.Press("Escape");
        Assert.True(await tab.Page.Locator(".prompts").IsVisibleAsync());
        Assert.Equal("review-start", await FocusedClass(tab));
        reader.AssertQuiet();
    }

    [BrowserFact]
    public async Task Each_grade_says_when_the_question_comes_back()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open();
        await tab.Start();
        await tab.Press("Space");

        var grades = await tab.Page.Locator(".review-grade").AllInnerTextsAsync();

        Assert.Equal(["Again", "Hard", "Good", "Easy"], grades.Select(text => text.Split('\n')[0]));
        Assert.Equal("10 min", grades[0].Split('\n')[^1]);
        Assert.EndsWith("days", grades[3], StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_cloze_asks_for_one_deletion_and_shows_the_others()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open();
        await tab.Start();

        await tab.Press("Space", "3", "Space", "3");
        Assert.EndsWith("The [a body] pulls the sea.", await tab.Question.InnerTextAsync(), StringComparison.Ordinal);
        await tab.Press("Space");
        Assert.Equal("moon", await tab.Answer.Locator(".deletion").InnerTextAsync());
        await tab.Press("Space");
        Assert.EndsWith("The moon pulls the […].", await tab.Question.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_question_can_be_undone_skipped_suspended_and_opened_again()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open();
        await tab.Start();
        await tab.Press("Space", "1", "u");
        Assert.Contains("How many tides", await tab.Question.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("4 new", await tab.StatusText());

        await tab.Press("Space", "3", "ArrowLeft");
        Assert.Contains("How many tides", await tab.Question.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Two", await tab.Answer.InnerTextAsync(), StringComparison.Ordinal);
        await tab.Press("1", "ArrowRight");
        Assert.Contains("What pulls", await tab.Question.InnerTextAsync(), StringComparison.Ordinal);

        await tab.Press("ArrowRight", "s");
        Assert.EndsWith("The moon pulls the […].", await tab.Question.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(["review count 1", "undo count", "review count 3", "suspend pulls 1"], await tab.Kept(4));
        await tab.Press("Escape");
        Assert.Equal("2 new", await tab.StatusText());
    }

    [BrowserFact]
    public async Task A_suspended_question_is_taken_up_again_under_its_answer()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open();
        var prompt = tab.Page.Locator("[data-prompt=pull]");
        Assert.False(await prompt.Locator(".prompt-state").IsVisibleAsync());
        await prompt.Locator("summary").ClickAsync();
        await prompt.GetByRole(AriaRole.Button, new() { Name = "Suspend" }).ClickAsync();
        Assert.Equal("3 new", await tab.StatusText());
        Assert.Equal("suspended", await prompt.GetAttributeAsync("data-stage"));

        await prompt.GetByRole(AriaRole.Button, new() { Name = "Resume" }).ClickAsync();

        Assert.Equal("4 new", await tab.StatusText());
    }

    [BrowserFact]
    public async Task A_key_that_is_held_down_answers_one_question()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open();
        await tab.Start();
        await tab.Press("Space");

        for (var i = 0; i < 5; i++) await tab.Page.Keyboard.DownAsync("3");
        await tab.Page.Keyboard.UpAsync("3");
        await tab.Press("Space");
        for (var i = 0; i < 5; i++) await tab.Page.Keyboard.DownAsync("Enter");
        await tab.Page.Keyboard.UpAsync("Enter");

        Assert.Equal(["review count 3", "review pull 3"], await tab.Kept(2));
    }

    [BrowserFact]
    public async Task A_finger_on_the_card_shows_the_answer()
    {
        var size = new ViewportSize { Width = 360, Height = 740 };
        await using var reader = await browser.Reader(new BrowserNewContextOptions { HasTouch = true, ViewportSize = size });
        var tab = await reader.Open();
        await tab.StartButton.TapAsync();
        await tab.Page.Locator(".review-card").TapAsync();
        Assert.True(await tab.Answer.IsVisibleAsync());

        var heights = await tab.Page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('.review-stage button')].map(button => button.getBoundingClientRect().height)");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Easy" }).TapAsync();

        Assert.All(heights, height => Assert.True(height >= 44, $"{height} px high"));
        Assert.Contains("What pulls", await tab.Question.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Without_scripts_the_list_is_there_and_opens()
    {
        await using var reader = await browser.Reader(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var tab = await reader.Open();

        await tab.Page.Locator("[data-prompt=count] summary").ClickAsync();

        Assert.True(await tab.Page.Locator("[data-prompt=count] .prompt-answer").IsVisibleAsync());
        Assert.Equal(0, await tab.StartButton.CountAsync());
        Assert.Equal("3 questions", await tab.Page.Locator(".review-head > span").InnerTextAsync());
        var all = await reader.Open("review/");
        Assert.Contains("A script asks", await all.Page.Locator("course-review-overview").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task On_paper_the_list_stands_with_its_answers_though_a_session_is_open()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open();
        await tab.Start();

        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        foreach (var answer in await tab.Page.Locator(".prompts .prompt-answer").AllAsync()) Assert.True(await answer.IsVisibleAsync());
        Assert.False(await tab.Page.Locator(".review-stage").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task The_page_does_not_jump_when_the_script_comes()
    {
        await using var reader = await browser.Reader();
        var page = await reader.Context.NewPageAsync();
        await page.AddInitScriptAsync("""
            new PerformanceObserver(list => {
              for (const shift of list.getEntries()) globalThis.jumps = (globalThis.jumps ?? 0) + shift.value;
            }).observe({ type: 'layout-shift', buffered: true })
            """);
        await page.GotoAsync(CoursePages.Origin + TidesSite.Page);
        await new ReviewTab(page).StartButton.WaitForAsync();
        await page.WaitForTimeoutAsync(200);

        Assert.Equal(0, await page.EvaluateAsync<double>("globalThis.jumps ?? 0"));
    }

    private static Task<string> FocusedClass(ReviewTab tab) => tab.Page.EvaluateAsync<string>("document.activeElement.className");
}
