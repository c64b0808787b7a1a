using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>A page with the review on it, as a reader sees and works it.</summary>
internal sealed class ReviewTab(IPage page)
{
    public IPage Page { get; } = page;

    public ILocator StartButton => Page.Locator(".review-start");

    public ILocator Question => Page.Locator(".review-question");

    public ILocator Answer => Page.Locator(".review-answer");

    public ILocator Done => Page.Locator(".review-done");

    public ILocator Status => Page.Locator(".review-head > span, .review-counts");

    public ILocator Notice => Page.Locator(".review-notice");

    public async Task Start()
    {
        await StartButton.ClickAsync();
        await Question.WaitForAsync();
    }

    /// <summary>Presses keys one after the other, each when the one before has done its work.</summary>
    public async Task Press(params string[] keys)
    {
        foreach (var key in keys)
        {
            await Page.Keyboard.PressAsync(key);
            // Showing a card is asynchronous: a turn of the event loop later it is there.
            await Page.EvaluateAsync("new Promise(resolve => setTimeout(resolve))");
        }
    }

    /// <summary>Answers every question that is left with good.</summary>
    public async Task AnswerAll()
    {
        for (var i = 0; i < 50 && !await Done.IsVisibleAsync(); i++) await Press("Space", "3");
        Assert.True(await Done.IsVisibleAsync());
    }

    public Task<string> StatusText() => Status.InnerTextAsync();

    /// <summary>What is kept in the browser of the course, by prompt: what was done, in the order of time.</summary>
    public Task<string[]> Kept() => Page.EvaluateAsync<string[]>("""
        () => new Promise((resolve, reject) => {
          const request = indexedDB.open("coursekit-review");
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const database = request.result;
            const all = database.transaction("events").objectStore("events").getAll();
            all.onsuccess = () => {
              database.close();
              resolve(all.result.sort((a, b) => a.at - b.at)
                .map(event => [event.kind, event.prompt, event.deletion, event.grade].filter(part => part !== undefined).join(" ")));
            };
          };
        })
        """);

    /// <summary>Waits until as many events are kept.</summary>
    public async Task<string[]> Kept(int count)
    {
        var kept = await Kept();
        for (var i = 0; i < 100 && kept.Length < count; i++)
        {
            await Task.Delay(20);
            kept = await Kept();
        }

        Assert.Equal(count, kept.Length);
        return kept;
    }
}
