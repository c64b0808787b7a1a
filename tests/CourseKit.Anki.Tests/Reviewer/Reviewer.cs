using System.Text;
using Microsoft.Playwright;

namespace CourseKit.Anki.Tests;

/// <summary>How a card is looked at.</summary>
/// <param name="Width">Of the window, in CSS pixels.</param>
internal sealed record ReviewMode(string Name, bool Night, int Width, int Height)
{
    public static IReadOnlyList<ReviewMode> All { get; } =
    [
        new("light, wide", Night: false, 800, 600),
        new("dark, wide", Night: true, 800, 600),
        new("light, phone", Night: false, 360, 740),
        new("dark, phone", Night: true, 360, 740),
    ];
}

/// <summary>
/// The page of Anki's own reviewer, with its script, its style and its MathJax, in Chromium. All cards are shown in one page after another,
/// as in a review, since what MathJax learns on one card it knows on the next. Nothing is asked of any host.
/// </summary>
public sealed class Reviewer : IAsyncLifetime
{
    private const string Host = "anki.test";

    /// <summary>Where the reviewer's files are asked for; all other paths are media.</summary>
    private const string Own = "_anki/";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null || AnkiInstallation.Python is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Shows both sides of every card in every mode.</summary>
    /// <returns>What was not shown as it was meant: mode, prompt, side and fault.</returns>
    internal async Task<IReadOnlyList<string>> Faults(RenderedCards cards)
    {
        var faults = await Task.WhenAll(ReviewMode.All.Select(mode => Faults(cards, mode)));
        return [.. faults.SelectMany(found => found)];
    }

    /// <summary>The text that the answer of a card shows, what its style puts before elements included.</summary>
    internal async Task<string> TextOf(RenderedCards cards, string id)
    {
        var card = cards.Cards.First(card => card.Id == id);
        await using var page = await Show(cards with { Cards = [card] }, ReviewMode.All[0], _ => { });
        return await page.Page.EvaluateAsync<string>("textOfCard()");
    }

    private async Task<IEnumerable<string>> Faults(RenderedCards cards, ReviewMode mode)
    {
        var faults = new List<string>();
        await using var shown = await Show(cards, mode, faults.Add);
        return faults.Select(fault => $"{mode.Name}: {fault}");
    }

    private async Task<ShownCards> Show(RenderedCards cards, ReviewMode mode, Action<string> fault)
    {
        var size = new ViewportSize { Width = mode.Width, Height = mode.Height };
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = size });
        await context.RouteAsync("**/*", route => Answer(route, cards, mode, fault));
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => fault($"script error: {error}");
        await page.GotoAsync($"http://{Host}/");
        var script = Repository.At("tests", "CourseKit.Anki.Tests", "Reviewer", "review.js");
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = script });
        var shown = cards.Cards.Select(card => new { id = card.Id, body = card.Body, question = card.Question, answer = card.Answer });
        var review = new { cards = shown.ToArray(), night = mode.Night };
        foreach (var found in await page.EvaluateAsync<string[]>("review => reviewCards(review)", review)) fault(found);
        return new ShownCards(context, page);
    }

    private static Task Answer(IRoute route, RenderedCards cards, ReviewMode mode, Action<string> fault)
    {
        var address = new Uri(route.Request.Url);
        if (address.Host != Host)
        {
            fault($"another host is asked: {address}");
            return route.AbortAsync();
        }

        var path = Uri.UnescapeDataString(address.AbsolutePath[1..]);
        if (path.Length == 0) return Answer(route, Encoding.UTF8.GetBytes(PageOf(mode)), "text/html; charset=utf-8");
        var isOwn = path.StartsWith(Own, StringComparison.Ordinal);
        var file = isOwn ? Path.Combine(cards.Web, path[Own.Length..]) : Path.Combine(cards.Media, path);
        if (!File.Exists(file)) return route.FulfillAsync(new RouteFulfillOptions { Status = 404 });
        return Answer(route, File.ReadAllBytes(file), TypeOf(file));
    }

    private static Task Answer(IRoute route, byte[] bytes, string type) =>
        route.FulfillAsync(new RouteFulfillOptions { BodyBytes = bytes, ContentType = type });

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".js" => "text/javascript",
        ".css" => "text/css",
        ".svg" => "image/svg+xml",
        ".woff" => "font/woff",
        _ => "application/octet-stream",
    };

    /// <summary>As Anki writes it for its window.</summary>
    private static string PageOf(ReviewMode mode) => $$"""
        <!doctype html>
        <html class="{{(mode.Night ? "night-mode" : "")}}" dir="ltr" data-bs-theme="{{(mode.Night ? "dark" : "light")}}">
        <head><link rel="icon" href="data:,">
        <link rel="stylesheet" href="/_anki/css/webview.css"><link rel="stylesheet" href="/_anki/css/reviewer.css"></head>
        <body class="{{(mode.Night ? "nightMode " : "")}}isLin">
        <script>window.bridgeCommand = window.pycmd = () => {}</script>
        <script src="/_anki/js/webview.js"></script><script src="/_anki/js/reviewer.js"></script>
        <div id="_mark" hidden></div><div id="_flag" hidden></div><div id="qa" dir="auto"></div>
        </body></html>
        """;

    private sealed record ShownCards(IBrowserContext Context, IPage Page) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Context.DisposeAsync();
    }
}
