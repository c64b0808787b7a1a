using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>The list of contents while the page is read, and the links of headings to themselves.</summary>
public sealed class SectionTests(CoursePages course) : IClassFixture<CoursePages>
{
    [BrowserFact]
    public async Task The_section_that_is_read_is_marked_in_the_contents()
    {
        await using var open = await course.Open(ExampleSite.PageWithPrompts);
        var current = open.Page.Locator(".contents [aria-current=location]");
        Assert.Equal(0, await current.CountAsync());
        var headings = open.Page.Locator(".prose h2[id]");

        for (var i = 0; i < await headings.CountAsync(); i++)
        {
            await headings.Nth(i).EvaluateAsync("heading => heading.scrollIntoView()");
            var isReached = await headings.Nth(i).EvaluateAsync<bool>("heading => heading.getBoundingClientRect().top < 100");
            if (isReached) await Assertions.Expect(current).ToHaveTextAsync((await headings.Nth(i).TextContentAsync())!);
        }

        await open.Page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");
        await Assertions.Expect(current).ToHaveTextAsync((await headings.Last.TextContentAsync())!);
        await open.Page.EvaluateAsync("scrollTo(0, 0)");
        await Assertions.Expect(current).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Each_link_of_the_contents_marks_its_own_section()
    {
        await using var open = await course.Open(ExampleSite.PageWithPrompts);

        foreach (var link in await open.Page.Locator(".contents a").AllAsync())
        {
            await link.ClickAsync();
            await Assertions.Expect(link).ToHaveAttributeAsync("aria-current", "location");
        }
    }

    [BrowserFact]
    public async Task A_long_list_of_contents_scrolls_to_the_section_and_the_page_stays_where_it_is()
    {
        await using var open = await course.Open(ExampleSite.PageWithPrompts);
        await open.Page.EvaluateAsync("document.querySelector('.contents').style.maxHeight = '5rem'");
        await open.Page.Locator(".prose h2[id]").Last.EvaluateAsync("heading => heading.scrollIntoView()");
        var before = await open.Page.EvaluateAsync<double>("scrollY");

        var link = open.Page.Locator(".contents [aria-current]");
        await Assertions.Expect(link).ToHaveCountAsync(1);

        var isInside = await link.EvaluateAsync<bool>("""
            link => {
              const [inner, outer] = [link, link.closest(".contents")].map(one => one.getBoundingClientRect());
              return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
            }
            """);
        Assert.True(isInside);
        Assert.Equal(before, await open.Page.EvaluateAsync<double>("scrollY"));
    }

    [BrowserFact]
    public async Task A_heading_has_a_link_to_itself_that_shows_under_the_pointer_and_with_the_focus()
    {
        await using var open = await course.Open(ExampleSite.PageWithPrompts);
        var heading = open.Page.Locator(".prose h2[id]").First;
        var anchor = heading.GetByRole(AriaRole.Link, new() { Name = "Link to this section" });
        Assert.Equal("0", await Opacity(anchor));

        await heading.HoverAsync();
        Assert.Equal("1", await Opacity(anchor));
        await open.Page.Mouse.MoveAsync(5, 5);
        await open.Page.Keyboard.PressAsync("Tab");
        await anchor.FocusAsync();
        Assert.Equal("1", await Opacity(anchor));
        await open.Page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#" + await heading.GetAttributeAsync("id"), open.Page.Url, StringComparison.Ordinal);
    }

    private static Task<string> Opacity(ILocator element) => element.EvaluateAsync<string>("element => getComputedStyle(element).opacity");
}
