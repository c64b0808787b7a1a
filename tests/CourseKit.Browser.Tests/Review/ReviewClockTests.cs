using System.Globalization;
using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>Days are the learner's own and turn at 4:00 on the wall.</summary>
public sealed class ReviewClockTests(ReviewBrowser browser) : IClassFixture<ReviewBrowser>
{
    /// <summary>The offset from UTC in the evening, and after the night that follows.</summary>
    [BrowserTheory]
    [InlineData("America/Los_Angeles", "2026-06-01", -7, -7)]
    [InlineData("Europe/Berlin", "2026-06-01", 2, 2)]
    [InlineData("Pacific/Auckland", "2026-06-01", 12, 12)]
    [InlineData("Europe/Berlin", "2026-03-28", 1, 2)]
    [InlineData("Europe/Berlin", "2026-10-24", 2, 1)]
    public async Task Neither_midnight_nor_a_change_of_summer_time_begins_a_day(string zone, string date, int offset, int offsetAfter)
    {
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        await using var reader = await browser.Reader(new BrowserNewContextOptions { TimezoneId = zone });
        await SetClock(reader, day, new TimeOnly(22, 30), offset);
        var tab = await reader.Open();
        await tab.Start();
        await tab.Press("Space", "3");
        var state = await State(tab);
        await tab.Kept(1);

        await SetClock(reader, day.AddDays(1), new TimeOnly(3, 30), offsetAfter);
        await Reload(tab);
        Assert.Equal(state, await State(tab));

        var due = day.AddDays(DaysIn(state));
        await SetClock(reader, due, new TimeOnly(3, 59), offsetAfter);
        await Reload(tab);
        Assert.Equal("later", await Stage(tab));
        await SetClock(reader, due, new TimeOnly(4, 1), offsetAfter);
        await Reload(tab);
        Assert.Equal("due", await Stage(tab));
    }

    [BrowserFact]
    public async Task A_clock_that_goes_back_years_stops_nothing()
    {
        await using var reader = await browser.Reader();
        await SetClock(reader, new DateOnly(2031, 1, 1), new TimeOnly(12, 0), 0);
        var tab = await reader.Open();
        await tab.Start();
        await tab.AnswerAll();
        await tab.Kept(4);

        await SetClock(reader, new DateOnly(2026, 1, 1), new TimeOnly(12, 0), 0);
        await Reload(tab);
        Assert.Equal("4 due", await tab.StatusText());
        await tab.Start();
        await tab.AnswerAll();

        await tab.Kept(8);
        await SetClock(reader, new DateOnly(2026, 1, 2), new TimeOnly(3, 0), 0);
        await Reload(tab);
        Assert.StartsWith("Next", await tab.StatusText(), StringComparison.Ordinal);
        reader.AssertQuiet();
    }

    private static Task SetClock(Reader reader, DateOnly day, TimeOnly time, int offset) =>
        reader.Context.Clock.SetFixedTimeAsync(new DateTimeOffset(day, time, TimeSpan.FromHours(offset)).UtcDateTime);

    private static async Task Reload(ReviewTab tab)
    {
        await tab.Page.ReloadAsync();
        await tab.StartButton.WaitForAsync();
    }

    private static async Task<string> State(ReviewTab tab) =>
        (await tab.Page.Locator("[data-prompt=count] .prompt-state > span").TextContentAsync())!;

    private static Task<string?> Stage(ReviewTab tab) => tab.Page.Locator("[data-prompt=count]").GetAttributeAsync("data-stage");

    /// <summary>Out of "due in 3 days" or "due tomorrow".</summary>
    private static int DaysIn(string state) =>
        state.EndsWith("tomorrow", StringComparison.Ordinal) ? 1 : int.Parse(state.Split(' ')[2], CultureInfo.InvariantCulture);
}
