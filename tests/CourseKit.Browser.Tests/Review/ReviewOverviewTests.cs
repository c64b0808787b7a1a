using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>The page <c>review/</c>: the questions of the whole course.</summary>
public sealed class ReviewOverviewTests(ReviewBrowser browser) : IClassFixture<ReviewBrowser>
{
    [BrowserFact]
    public async Task It_asks_what_is_due_and_new_over_the_whole_course_in_reading_order()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open("review/");
        // Of a cloze one deletion a day: the second gives the first away.
        await Assertions.Expect(tab.Status).ToHaveTextAsync("4 new");
        await tab.Start();

        await tab.Press("Space");
        var link = tab.Page.Locator(".review-from a");
        Assert.Equal("Tides", await link.InnerTextAsync());
        Assert.Equal("../tides/#review-1-1", await link.GetAttributeAsync("href"));
        await tab.Press("3", "Space", "3", "Space", "3");
        Assert.Contains("How long does the moon take?", await tab.Question.InnerTextAsync(), StringComparison.Ordinal);
        await tab.Press("Space", "3");

        Assert.True(await tab.Done.IsVisibleAsync());
        await tab.Press("Escape");
        await Assertions.Expect(tab.Status).ToHaveTextAsync("Nothing due");
        Assert.Equal(["review count 3", "review pull 3", "review pulls 1 3", "review month 3"], await tab.Kept(4));
        reader.AssertQuiet();
    }

    [BrowserFact]
    public async Task New_questions_come_so_many_a_day_wherever_they_are_answered()
    {
        await using var reader = await browser.Reader(site: TidesSite.Build(settings: "schedule: {new_a_day: 2}\n"));
        await reader.Context.Clock.SetFixedTimeAsync("2026-03-01T12:00:00Z");
        var tab = await reader.Open();
        await tab.Start();
        await tab.Press("Space", "4");
        await tab.Kept(1);

        var all = await reader.Open("review/");
        await Assertions.Expect(all.Status).ToHaveTextAsync("1 new");
        await reader.Context.Clock.SetFixedTimeAsync("2026-03-02T12:00:00Z");
        await all.Page.ReloadAsync();
        await Assertions.Expect(all.Status).ToHaveTextAsync("2 new");
    }

    [BrowserFact]
    public async Task Pictures_say_in_words_what_is_coming_and_what_was_remembered()
    {
        await using var reader = await browser.Reader();
        await reader.Context.Clock.SetFixedTimeAsync("2026-03-01T12:00:00Z");
        var tab = await reader.Open();
        await tab.Start();
        await tab.AnswerAll();
        await tab.Kept(4);
        await reader.Context.Clock.SetFixedTimeAsync("2026-03-20T12:00:00Z");
        await tab.Page.ReloadAsync();
        await tab.Start();
        await tab.Press("Space", "1", "Space", "3");
        await tab.Kept(6);

        var all = await reader.Open("review/");

        var pictures = all.Page.Locator("main").GetByRole(AriaRole.Img);
        await Assertions.Expect(pictures).ToHaveCountAsync(2);
        Assert.Equal("3 today, 0 tomorrow, 4 in the next 30 days.", await pictures.Nth(0).GetAttributeAsync("aria-label"));
        Assert.Equal("50% of 2 answers in the last 12 weeks were known.", await pictures.Nth(1).GetAttributeAsync("aria-label"));
        reader.AssertQuiet();
    }

    [BrowserFact]
    public async Task Days_in_a_row_are_told_and_a_day_that_was_missed_is_not()
    {
        await using var reader = await browser.Reader();
        foreach (var day in new[] { "01", "02" })
        {
            await reader.Context.Clock.SetFixedTimeAsync($"2026-03-{day}T12:00:00Z");
            var tab = await reader.Open();
            await tab.Start();
            await tab.Press("Space", "4");
            await tab.Kept(int.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        }

        var all = await reader.Open("review/");
        await Assertions.Expect(all.Page.Locator(".review-streak")).ToHaveTextAsync("2 days in a row");
        await reader.Context.Clock.SetFixedTimeAsync("2026-03-05T12:00:00Z");
        await all.Page.ReloadAsync();
        await all.StartButton.WaitForAsync();
        Assert.Equal(0, await all.Page.Locator(".review-streak").CountAsync());
    }

    [BrowserFact]
    public async Task Suspended_questions_are_listed_with_their_place_and_taken_up_again()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open("review/");
        await tab.Start();
        await tab.Press("s", "Escape");
        await Assertions.Expect(tab.Page.Locator(".review-suspended a")).ToHaveAttributeAsync("href", "../tides/#review-1-1");

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Resume" }).ClickAsync();

        await Assertions.Expect(tab.Status).ToHaveTextAsync("4 new");
        Assert.Equal(0, await tab.Page.Locator(".review-suspended").CountAsync());
    }

    [BrowserFact]
    public async Task Without_the_network_a_question_says_that_it_is_missing_and_can_be_skipped()
    {
        await using var reader = await browser.Reader();
        var tab = await reader.Open("review/");
        await tab.StartButton.WaitForAsync();
        reader.Files.Remove("_review/questions-1.js");
        await tab.Start();
        Assert.Contains("could not be loaded", await tab.Question.InnerTextAsync(), StringComparison.Ordinal);

        await tab.Press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");

        Assert.True(await tab.Done.IsVisibleAsync());
        Assert.Empty(await tab.Kept());
    }

    [BrowserFact]
    public async Task Without_its_data_it_says_so()
    {
        await using var reader = await browser.Reader();
        reader.Files.Remove("_review/index.js");
        var tab = await reader.Open("review/");

        await Assertions.Expect(tab.Page.Locator("course-review-overview")).ToHaveTextAsync("The questions of the course could not be loaded.");
    }

    [BrowserFact]
    public async Task It_works_from_a_disk()
    {
        var folder = Directory.CreateTempSubdirectory("coursekit-review-");
        try
        {
            await using var reader = await browser.Reader();
            foreach (var (path, bytes) in reader.Files)
            {
                var file = Path.Combine(folder.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllBytesAsync(file, bytes);
            }

            await reader.Context.UnrouteAllAsync();
            var page = await reader.Context.NewPageAsync();
            await page.GotoAsync(new Uri(Path.Combine(folder.FullName, "review", "index.html")).AbsoluteUri);
            var tab = new ReviewTab(page);
            await tab.Start();

            await tab.AnswerAll();

            await tab.Press("Escape");
            await Assertions.Expect(tab.Status).ToHaveTextAsync("Nothing due");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
