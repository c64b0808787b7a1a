using System.Diagnostics;
using WebDriverBiDi;
using WebDriverBiDi.BrowsingContext;
using WebDriverBiDi.Input;
using WebDriverBiDi.Script;
using WebDriverBiDi.Session;

namespace CourseKit.Browser.Tests;

/// <summary>Firefox, which speaks WebDriver BiDi without a driver beside it.</summary>
internal sealed class FirefoxEngine(Process firefox, DirectoryInfo profile, BiDiDriver driver, string tab) : Engine
{
    public static string? Path { get; } = Programs.Find("firefox-esr", "firefox");

    public static async Task<Engine> Start()
    {
        var profile = Directory.CreateTempSubdirectory("coursekit-firefox-");
        var firefox = Programs.Start(Path!, ["--headless", "--no-remote", "--profile", profile.FullName, "--remote-debugging-port", "0"]);
        var address = await firefox.StandardError.LineWith("ws://");
        var driver = new BiDiDriver(TimeSpan.FromSeconds(60));
        await driver.StartAsync(address + "/session");
        await driver.Session.NewSessionAsync(new NewCommandParameters());

        // The tab that is there at the start never has the focus, and a window without it takes no keys.
        var tab = await driver.BrowsingContext.CreateAsync(new CreateCommandParameters(CreateType.Tab));
        return new FirefoxEngine(firefox, profile, driver, tab.BrowsingContextId);
    }

    public override async Task Open(string address, int width)
    {
        await driver.BrowsingContext.SetViewportAsync(new SetViewportCommandParameters
        {
            BrowsingContextId = tab,
            Viewport = new Viewport { Width = (ulong)width, Height = 900 },
        });
        await driver.BrowsingContext.NavigateAsync(new NavigateCommandParameters(tab, address) { Wait = ReadinessState.Complete });
    }

    public override async Task<string> Run(string script)
    {
        var command = new EvaluateCommandParameters($"(async () => {{ {script} }})()", new ContextTarget(tab), awaitPromise: true);
        return await driver.Script.EvaluateAsync(command) switch
        {
            EvaluateResultSuccess { Result: StringRemoteValue text } => text.Value,
            var other => throw new InvalidOperationException(other.ToString()),
        };
    }

    public override Task Press(char key)
    {
        var keyboard = new KeySourceActions { Actions = { new KeyDownAction(key.ToString()), new KeyUpAction(key.ToString()) } };
        return driver.Input.PerformActionsAsync(new PerformActionsCommandParameters(tab) { Actions = { keyboard } });
    }

    public override async Task<string> PrintedText()
    {
        var printed = await driver.BrowsingContext.PrintAsync(new PrintCommandParameters(tab));
        return Pdf.TextOf(Convert.FromBase64String(printed.Data));
    }

    public override async ValueTask DisposeAsync()
    {
        await driver.DisposeAsync();
        firefox.Stop();
        profile.Delete(recursive: true);
    }
}
