using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace CourseKit.Browser.Tests;

/// <summary>WebKitGTK's small browser, by the driver that comes with it (W3C WebDriver), on a display that nobody sees.</summary>
internal sealed class WebKitEngine(Xvfb display, Process driver, HttpClient http, string session) : Engine
{
    /// <summary>Of the print rules, since the driver knows no printing: they hold now, and those of the screen do not.</summary>
    private const string UsePrintRules = """
        const visit = rules => {
          for (const rule of rules) {
            if (rule instanceof CSSMediaRule) {
              if (rule.media.mediaText === "print") rule.media.mediaText = "all";
              else if (rule.media.mediaText === "screen") rule.media.mediaText = "not all";
            }
            if (rule.cssRules) visit(rule.cssRules);
          }
        };
        for (const sheet of document.styleSheets) visit(sheet.cssRules);
        """;

    public static string? Driver { get; } = Programs.Find("WebKitWebDriver");

    public static async Task<Engine> Start()
    {
        var display = await Xvfb.Start();
        var port = SiteServer.FreePort();
        var driver = Programs.Start(Driver!, [$"--port={port}"], ("DISPLAY", display.Name), ("LIBGL_ALWAYS_SOFTWARE", "1"));
        var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
        await Ready(http);
        var created = await Send(http, "session", new { capabilities = new { alwaysMatch = new { } } });
        return new WebKitEngine(display, driver, http, created.GetProperty("sessionId").GetString()!);
    }

    public override async Task Open(string address, int width)
    {
        await Send("window/rect", new { width, height = 1000 });
        await Send("url", new { url = address });
    }

    public override async Task<string> Run(string script)
    {
        // Nobody hears of a promise that is rejected: the driver would wait until its time is over.
        var waiting = $"const [done] = arguments; (async () => {{ {script} }})().then(text => done([text]), error => done([null, String(error)]))";
        var given = await Send("execute/async", new { script = waiting, args = Array.Empty<string>() });
        return given[0].GetString() ?? throw new InvalidOperationException($"{given[1]} in {script}");
    }

    public override Task Press(char key)
    {
        var value = key.ToString();
        var actions = new[] { new { type = "keyDown", value }, new { type = "keyUp", value } };
        return Send("actions", new { actions = new[] { new { type = "key", id = "keyboard", actions } } });
    }

    public override async Task<string> PrintedText()
    {
        var text = await Run(UsePrintRules + "return document.body.innerText");
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    public override async ValueTask DisposeAsync()
    {
        (await http.DeleteAsync($"session/{session}")).Dispose();
        http.Dispose();
        driver.Stop();
        display.Dispose();
    }

    private Task<JsonElement> Send(string command, object body) => Send(http, $"session/{session}/{command}", body);

    private static async Task<JsonElement> Send(HttpClient http, string path, object body)
    {
        using var response = await http.PostAsJsonAsync(path, body);
        var value = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("value");
        return response.IsSuccessStatusCode ? value : throw new InvalidOperationException($"{path}: {value}");
    }

    private static async Task Ready(HttpClient http)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                (await http.GetAsync("status")).Dispose();
                return;
            }
            catch (HttpRequestException) when (i < 200)
            {
                await Task.Delay(50);
            }
        }
    }
}

/// <summary>A display in memory: WebKitGTK has no headless mode.</summary>
internal sealed class Xvfb(Process process, string name) : IDisposable
{
    public static string? Path { get; } = Programs.Find("Xvfb");

    public string Name => name;

    public static async Task<Xvfb> Start()
    {
        var process = Programs.Start(Path!, ["-displayfd", "1", "-screen", "0", "2000x1400x24", "-nolisten", "tcp"]);
        return new Xvfb(process, ":" + (await process.StandardOutput.LineWith("")));
    }

    public void Dispose() => process.Stop();
}
