using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>
/// The example course, built once, in one Chromium. Pages are answered from memory; a request for anything that is not in
/// the site is refused and remembered.
/// </summary>
public sealed class CoursePages : IAsyncLifetime
{
    /// <summary>Below a path, as the course says it will be published: nothing may depend on standing at the root.</summary>
    public const string Origin = "http://course.test/misalignment/";

    public CoursePages()
        : this(ExampleSite.Build())
    {
    }

    /// <summary>Another site in place of the example's.</summary>
    internal CoursePages(IReadOnlyDictionary<string, byte[]> files) => Files = files;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal static BrowserTypeLaunchOptions LaunchOptions => new()
    {
        ExecutablePath = Chromium.Path,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    };

    public IReadOnlyDictionary<string, byte[]> Files { get; }

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(LaunchOptions);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a page of the site.</summary>
    /// <param name="url">Site-relative: empty for home.</param>
    /// <param name="width">Of the window, in CSS pixels.</param>
    /// <param name="scheme">Light or dark.</param>
    public async Task<OpenPage> Open(string url, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var refused = new List<string>();
        var context = await Reader(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                ColorScheme = scheme,
                ReducedMotion = ReducedMotion.Reduce,
            },
            Files,
            refused);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Origin + url);
        return new OpenPage(context, page, refused);
    }

    /// <summary>A reader with a browser profile of their own.</summary>
    /// <param name="files">The site as it stands when a page is asked for: it may change between two requests.</param>
    /// <param name="refused">Takes the address of each request that the site has no file for.</param>
    /// <param name="headers">Sent with every file.</param>
    internal async Task<IBrowserContext> Reader(
        BrowserNewContextOptions options, IReadOnlyDictionary<string, byte[]> files, ICollection<string> refused, IReadOnlyDictionary<string, string>? headers = null)
    {
        var context = await _browser!.NewContextAsync(options);
        await context.RouteAsync("**/*", route => Answer(route, files, refused, headers));
        return context;
    }

    /// <summary>A reader of files on the disk, who asks no host.</summary>
    internal Task<IBrowserContext> FromDisk() =>
        _browser!.NewContextAsync(new BrowserNewContextOptions { Offline = true, ReducedMotion = ReducedMotion.Reduce });

    /// <summary>A reader of a server of the test's own.</summary>
    internal Task<IBrowserContext> FromServer() => _browser!.NewContextAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });

    private static Task Answer(IRoute route, IReadOnlyDictionary<string, byte[]> files, ICollection<string> refused, IReadOnlyDictionary<string, string>? headers)
    {
        var address = route.Request.Url;
        var path = address.StartsWith(Origin, StringComparison.Ordinal) ? Uri.UnescapeDataString(address[Origin.Length..].Split('#', '?')[0]) : null;
        if (path is not null && (path.Length == 0 || path.EndsWith('/'))) path += "index.html";
        if (path is not null && files.TryGetValue(path, out var bytes))
        {
            return route.FulfillAsync(new RouteFulfillOptions { BodyBytes = bytes, ContentType = TypeOf(path), Headers = headers });
        }

        refused.Add(address);
        return route.AbortAsync();
    }

    internal static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".js" => "text/javascript; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".json" => "application/json",
        ".webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    };
}

public sealed record OpenPage(IBrowserContext Context, IPage Page, IReadOnlyList<string> Refused) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
