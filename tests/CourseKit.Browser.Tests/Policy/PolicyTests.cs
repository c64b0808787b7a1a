using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>
/// Pages in Chromium under their own policy and the one that hosts are told. What a policy refuses is an event, which the tests listen
/// for.
/// </summary>
public sealed class PolicyTests(CoursePages course) : IClassFixture<CoursePages>
{
    private static readonly Lazy<Dictionary<string, byte[]>> _written = new(() => TextSite.Build(
        ("course.yml", "title: Tides\nid: tides\n"),
        ("content/maths.md", "---\ntitle: Maths\n---\n\n$\\frac{a}{b}$ and\n\n$$\n\\int_0^1 x\\,dx\n$$\n\n```python\nprint(1)\n```\n"),
        ("content/own.md", """
            ---
            title: Own
            ---

            <p id="styled" style="color: rgb(1, 2, 3)">Styled</p>
            <style>#sheet { color: rgb(4, 5, 6) }</style>
            <p id="sheet">Styled too</p>
            <script>document.documentElement.dataset.ran = "yes"</script>
            <button id="go" onclick="this.textContent = 'Gone &amp; back'">Go</button>
            <iframe id="frame" srcdoc="&lt;p style='color: rgb(7, 8, 9)'&gt;Framed&lt;/p&gt;"></iframe>
            <svg><style><![CDATA[#drawn { fill: rgb(10, 11, 12) }]]></style><rect id="drawn" width="9" height="9"/></svg>

            ![A boat](https://pictures.test/boat.svg)
            """)));

    public static TheoryData<string> Pages => [.. ExampleSite.KindsOfPage, "review/", "print/"];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task No_page_does_what_its_policy_refuses(string url)
    {
        await using var reader = await Reader(course.Files);

        var page = await Open(reader, url);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        Assert.Empty(await Violations(page));
    }

    [BrowserFact]
    public async Task A_review_in_progress_does_nothing_that_is_refused()
    {
        await using var reader = await Reader(new Dictionary<string, byte[]>(TidesSite.Build(), StringComparer.Ordinal));
        foreach (var url in new[] { TidesSite.Page, "review/" })
        {
            var tab = new ReviewTab(await Open(reader, url));
            await tab.Start();
            await tab.AnswerAll();

            Assert.Empty(await Violations(tab.Page));
        }
    }

    [BrowserFact]
    public async Task Formulas_and_code_need_nothing_that_is_refused()
    {
        await using var reader = await Reader(_written.Value);

        var page = await Open(reader, "maths/");

        Assert.True(await page.Locator("math").CountAsync() > 1);
        Assert.True(await page.EvaluateAsync<bool>("document.fonts.ready.then(() => [...document.fonts].some(font => font.status == 'loaded'))"));
        Assert.Empty(await Violations(page));
    }

    [BrowserFact]
    public async Task What_an_author_wrote_into_a_page_works()
    {
        await using var reader = await Reader(_written.Value);
        var asked = new List<string>();
        await reader.RouteAsync("https://pictures.test/**", route =>
        {
            asked.Add(route.Request.Url);
            return route.FulfillAsync(new RouteFulfillOptions { ContentType = "image/svg+xml", Body = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>" });
        });

        var page = await Open(reader, "own/");
        await page.Locator("#go").ClickAsync();

        Assert.Equal("yes", await page.EvaluateAsync<string>("document.documentElement.dataset.ran"));
        Assert.Equal("Gone & back", await page.Locator("#go").InnerTextAsync());
        Assert.Equal(
            ["rgb(1, 2, 3)", "rgb(4, 5, 6)", "rgb(7, 8, 9)", "rgb(10, 11, 12)"],
            await page.EvaluateAsync<string[]>("""
                [
                  getComputedStyle(document.querySelector("#styled")).color,
                  getComputedStyle(document.querySelector("#sheet")).color,
                  getComputedStyle(document.querySelector("#frame").contentDocument.querySelector("p")).color,
                  getComputedStyle(document.querySelector("#drawn")).fill,
                ]
                """));
        Assert.Equal(["https://pictures.test/boat.svg"], asked);
        Assert.Empty(await Violations(page));
    }

    [BrowserFact]
    public async Task What_somebody_slips_into_a_page_does_not_run()
    {
        await using var reader = await Reader(_written.Value);
        var page = await Open(reader, "maths/");

        await page.EvaluateAsync("""
            () => {
              const script = document.createElement("script");
              script.textContent = "window.slipped = true";
              document.body.append(script);
              document.body.insertAdjacentHTML("beforeend", "<img src='no.png' onerror='window.slipped = true'><p id='p' style='color: rgb(1, 2, 3)'>P</p>"
                + "<img src='https://elsewhere.test/?secret'><iframe src='https://elsewhere.test/'></iframe><base href='https://elsewhere.test/'>");
              fetch("https://elsewhere.test/?secret").catch(() => {});
              return new Promise(resolve => setTimeout(resolve, 200));
            }
            """);

        Assert.False(await page.EvaluateAsync<bool>("window.slipped === true"));
        Assert.NotEqual("rgb(1, 2, 3)", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('#p')).color"));
        Assert.Equal(
            ["base-uri", "connect-src", "frame-src", "img-src", "script-src-attr", "script-src-elem", "style-src-attr"],
            (await Violations(page)).Select(violation => violation.Split(' ')[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [BrowserFact]
    public async Task Orbits_component_and_its_frame_are_allowed_and_nothing_else()
    {
        await using var reader = await Reader(TextSite.Build(
            ("course.yml", "title: Tides\nid: tides\nbase_url: https://example.org/t/\nreview: orbit\n"),
            ("content/_index.md", "---\ntitle: Tides\n---\n\n{{< orbit_review >}}\nQ: How many tides are there a day?\nA: Two.\n{{< /orbit_review >}}\n")));
        await reader.RouteAsync("https://js.withorbit.com/**", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/javascript",
            Headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "*" },
            Body = """
                customElements.define("orbit-reviewarea", class extends HTMLElement {
                  connectedCallback() {
                    const frame = document.createElement("iframe");
                    frame.style.width = "100%";
                    this.attachShadow({ mode: "open" }).append(frame);
                    frame.src = "https://withorbit.com/embed";
                  }
                });
                """,
        }));
        await reader.RouteAsync("https://withorbit.com/**", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = "<title>Orbit</title>" }));

        var page = await Open(reader, "");
        await page.WaitForFunctionAsync("document.querySelector('orbit-reviewarea').shadowRoot");

        Assert.Contains("https://withorbit.com/embed", page.Frames.Select(frame => frame.Url));
        Assert.Empty(await Violations(page));
    }

    [BrowserFact]
    public async Task From_a_disk_scripts_styles_and_fonts_of_the_site_are_allowed()
    {
        var folder = Directory.CreateTempSubdirectory("coursekit-policy-");
        try
        {
            foreach (var (path, bytes) in _written.Value.Concat(TidesSite.Build().Where(file => !_written.Value.ContainsKey(file.Key))))
            {
                var target = Path.Combine(folder.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                await File.WriteAllBytesAsync(target, bytes);
            }

            await using var reader = await course.FromDisk();
            await Listen(reader);
            var page = await reader.NewPageAsync();
            foreach (var url in new[] { "maths/", "own/", "tides/" })
            {
                await page.GotoAsync(new Uri(Path.Combine(folder.FullName, url, "index.html")).AbsoluteUri);

                Assert.Empty(await Violations(page));
            }

            await page.Locator(".review-start").ClickAsync();
            await page.Locator(".review-question").WaitForAsync();
            Assert.Empty(await Violations(page));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<IBrowserContext> Reader(IReadOnlyDictionary<string, byte[]> files)
    {
        var reader = await course.Reader(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce }, files, [], SiteHeaders.Of(files));
        await Listen(reader);
        return reader;
    }

    private static Task Listen(IBrowserContext reader) => reader.AddInitScriptAsync("""
        window.violations = [];
        addEventListener("securitypolicyviolation", event => violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile ?? ""}`));
        """);

    private static async Task<IPage> Open(IBrowserContext reader, string url)
    {
        var page = await reader.NewPageAsync();
        await page.GotoAsync(CoursePages.Origin + url);
        return page;
    }

    /// <summary>Reports come in tasks of their own.</summary>
    private static Task<string[]> Violations(IPage page) => page.EvaluateAsync<string[]>("new Promise(resolve => setTimeout(() => resolve(window.violations), 100))");
}
