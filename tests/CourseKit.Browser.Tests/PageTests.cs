using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

public sealed class PageTests(CoursePages course) : IClassFixture<CoursePages>
{
    /// <summary>One of each kind: home, a section, pages with figures, maths and tables, a tag, the page for what is missing.</summary>
    public static TheoryData<string> Kinds => [.. ExampleSite.KindsOfPage];

    public static TheoryData<string> AllPages => [.. ExampleSite.AllPages];

    [BrowserTheory]
    [MemberData(nameof(AllPages))]
    public async Task No_page_asks_another_host_for_anything_or_misses_a_file(string url)
    {
        await using var open = await course.Open(url);

        Assert.Empty(open.Refused);
    }

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_has_no_accessibility_violation_in_light_and_in_dark(string url)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var open = await course.Open(url, scheme: scheme);
            await OpenAllPrompts(open.Page);

            var result = await open.Page.RunAxe();

            Assert.Empty(result.Violations.Select(violation => $"{scheme}: {violation.Id} at {violation.Nodes[0].Target}: {violation.Nodes[0].Html}"));
        }
    }

    [BrowserTheory]
    [MemberData(nameof(AllPages))]
    public async Task A_phone_never_scrolls_sideways(string url)
    {
        await using var open = await course.Open(url, width: 360);

        var overflow = await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.True(overflow <= 0, $"{url} is {overflow} px too wide");
    }

    [BrowserFact]
    public async Task An_answer_is_hidden_until_the_question_is_opened()
    {
        await using var open = await course.Open(ExampleSite.PageWithPrompts);
        var prompt = open.Page.Locator(".prompt details").First;
        var answer = prompt.Locator(".prompt-answer");
        Assert.False(await answer.IsVisibleAsync());

        await prompt.Locator("summary").ClickAsync();

        Assert.True(await answer.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task A_printed_page_shows_every_answer()
    {
        await using var open = await course.Open(ExampleSite.PageWithPrompts);

        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        foreach (var answer in await open.Page.Locator(".prompt details .prompt-answer").AllAsync())
        {
            Assert.True(await answer.IsVisibleAsync());
        }
    }

    private static Task OpenAllPrompts(IPage page) =>
        page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
}
