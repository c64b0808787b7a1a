using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>Readers of the course of tides in one Chromium, under the policy that pages carry and the one that hosts are told.</summary>
public sealed class ReviewBrowser : IAsyncLifetime
{
    private readonly CoursePages _pages = new(new Dictionary<string, byte[]>());

    public Task InitializeAsync() => _pages.InitializeAsync();

    public Task DisposeAsync() => _pages.DisposeAsync();

    /// <summary>A profile that answers nothing from memory.</summary>
    internal Task<IBrowserContext> FromDisk() => _pages.FromDisk();

    internal async Task<Reader> Reader(BrowserNewContextOptions? options = null, IReadOnlyDictionary<string, byte[]>? site = null)
    {
        options ??= new BrowserNewContextOptions();
        options.ReducedMotion = ReducedMotion.Reduce;
        options.Locale ??= "en";
        var files = new Dictionary<string, byte[]>(site ?? TidesSite.Build(), StringComparer.Ordinal);
        var refused = new List<string>();
        return new Reader(await _pages.Reader(options, files, refused, SiteHeaders.Of(files)), files, refused);
    }
}

/// <summary>A reader's browser profile.</summary>
/// <param name="Files">The site; what is changed is there when a page is loaded the next time.</param>
/// <param name="Refused">Requests for what is not in the site.</param>
internal sealed record Reader(IBrowserContext Context, Dictionary<string, byte[]> Files, List<string> Refused) : IAsyncDisposable
{
    private readonly List<string> _errors = [];

    /// <summary>Opens a page in a tab of its own.</summary>
    public async Task<ReviewTab> Open(string url = TidesSite.Page)
    {
        var page = await Context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") _errors.Add(message.Text);
        };
        page.PageError += (_, error) => _errors.Add(error);
        await page.GotoAsync(CoursePages.Origin + url);
        return new ReviewTab(page);
    }

    /// <summary>Nothing was thrown, refused by the policy, or asked of another host. What the network did not bring is not counted.</summary>
    public void AssertQuiet()
    {
        Assert.Equal([], _errors.Where(error => !error.Contains("net::ERR", StringComparison.Ordinal)));
        Assert.Empty(Refused);
    }

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();
}
