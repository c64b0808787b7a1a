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

    [BrowserTheory]
    [InlineData("<iframe width=900></iframe>")]
    [InlineData("<object width=900 type='image/svg+xml'></object>")]
    [InlineData("<embed width=900 type='image/svg+xml'>")]
    public async Task An_embed_is_no_wider_than_the_text(string html)
    {
        await using var open = await course.Open(ExampleSite.PageWithPrompts, width: 360);

        var overflow = await open.Page.EvaluateAsync<double>("""
            html => {
              const text = document.querySelector(".prose");
              text.insertAdjacentHTML("beforeend", html);
              return text.lastElementChild.getBoundingClientRect().width - text.clientWidth;
            }
            """, html);

        Assert.True(overflow <= 0, $"{overflow} px too wide");
    }

    [BrowserFact]
    public async Task An_answer_is_hidden_until_the_question_is_opened()
    {
        await using var open = await course.Open(ExampleSite.PageWithPrompts);
        var prompt = open.Page.Locator(".prompt").First;
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

        foreach (var answer in await open.Page.Locator(".prompt-answer").AllAsync())
        {
            Assert.True(await answer.IsVisibleAsync());
        }
    }

    /// <summary>What stands in a closed details is nowhere to be had in a browser without ::details-content.</summary>
    [BrowserTheory]
    [MemberData(nameof(AllPages))]
    public async Task Neither_menu_nor_contents_nor_answer_stands_in_a_details(string url)
    {
        await using var open = await course.Open(url);

        Assert.Equal(0, await open.Page.Locator("details .menu, details .contents, details .prompt-answer").CountAsync());
    }

    [BrowserFact]
    public async Task On_a_phone_menu_and_contents_open_by_their_switches()
    {
        await using var open = await course.Open(ExampleSite.PageWithPrompts, width: 360);
        foreach (var name in new[] { "menu", "contents" })
        {
            var part = open.Page.Locator("." + name);
            Assert.False(await part.IsVisibleAsync());
            await open.Page.Locator($".{name}-switch summary").ClickAsync();
            Assert.True(await part.IsVisibleAsync());
        }
    }

    [BrowserFact]
    public async Task A_link_to_something_in_an_answer_opens_it()
    {
        await using var open = await course.Open(ExampleSite.PageWithPrompts);
        var answer = open.Page.Locator(".prompt-answer").First;
        await answer.EvaluateAsync("answer => answer.firstElementChild.id = 'in-an-answer'");

        await open.Page.EvaluateAsync("location.hash = '#in-an-answer'");

        Assert.True(await answer.IsVisibleAsync());
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1100)]
    [InlineData(1280)]
    [InlineData(1800)]
    public async Task The_text_stands_at_one_place_on_every_page(int width)
    {
        var places = new HashSet<string>();
        foreach (var url in ExampleSite.KindsOfPage.Append("review/"))
        {
            await using var open = await course.Open(url, width);
            places.Add(await open.Page.EvaluateAsync<string>("""
                (() => {
                  const { left, right } = document.querySelector(".title-block").getBoundingClientRect();
                  return `${left} to ${right}`;
                })()
                """));
        }

        Assert.Single(places);
    }

    private static Task OpenAllPrompts(IPage page) =>
        page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
}
