using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>Nothing moves by itself under a reader's eyes: layout shifts, as browsers measure them, while a page loads and is scrolled to its end.</summary>
public sealed class StillnessTests(CoursePages course) : IClassFixture<CoursePages>
{
    private const string Watch = """
        globalThis.shifts = [];
        new PerformanceObserver(list => {
          for (const shift of list.getEntries()) {
            const moved = shift.sources.map(source => {
              const element = source.node?.nodeType === 1 ? source.node : source.node?.parentElement;
              return `${element?.outerHTML?.slice(0, 80)} ${JSON.stringify(source.previousRect)} ${JSON.stringify(source.currentRect)}`;
            });
            shifts.push(`${shift.value}: ${moved.join("; ")}`);
          }
        }).observe({ type: "layout-shift", buffered: true })
        """;

    public static TheoryData<string, int> Cases => new()
    {
        { "outer/specification-gaming/", 390 },
        { "outer/specification-gaming/", 1280 },
        { "inner/mesa-optimizers/", 1280 },
        { "", 1280 },
        { "review/", 390 },
    };

    [BrowserTheory]
    [MemberData(nameof(Cases))]
    public async Task Nothing_moves_by_itself(string url, int width)
    {
        await using var open = await course.Open("404.html", width);
        var page = open.Page;
        await page.AddInitScriptAsync(Watch);
        await page.GotoAsync(CoursePages.Origin + url);

        // Nobody scrolls past what is about to come: until then only what is in sight must not move.
        await Assertions.Expect(page.Locator("course-review-overview:not(:has(.review-today))")).ToHaveCountAsync(0);
        for (var i = 0; i < 60; i++)
        {
            var isAtEnd = await page.EvaluateAsync<bool>("""
                new Promise(resolve => {
                  scrollBy({ top: 600, behavior: "instant" });
                  setTimeout(() => resolve(scrollY + innerHeight >= document.documentElement.scrollHeight - 1), 80);
                })
                """);
            if (isAtEnd) break;
        }

        Assert.Equal("", string.Join("\n", await page.EvaluateAsync<string[]>("shifts")));
    }
}
