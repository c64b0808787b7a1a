using System.Reflection;
using Xunit.Sdk;

namespace CourseKit.Browser.Tests;

public enum EngineName
{
    Chromium,
    Firefox,
    WebKit,
}

/// <summary>Runs a theory in one engine; where the engine is not installed it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class InAttribute : DataAttribute
{
    private readonly EngineName _engine;

    public InAttribute(EngineName engine)
    {
        _engine = engine;
        Skip = Missing(engine);
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[_engine]];

    private static string? Missing(EngineName engine) => engine switch
    {
        EngineName.Chromium => Chromium.Path is null ? "Chromium is not installed." : null,
        EngineName.Firefox => FirefoxEngine.Path is null ? "Firefox is not installed (firefox-esr)." : null,
        _ => WebKitEngine.Driver is null || Xvfb.Path is null ? "WebKitGTK is not installed (webkit2gtk-driver and xvfb)." : null,
    };
}

/// <summary>The example course on an address of this machine, and the engines that look at it, each started when a test first asks for it.</summary>
public sealed class EngineFixture : IAsyncLifetime
{
    private readonly Dictionary<EngineName, Engine> _started = [];
    private readonly SiteServer _server = new(Site());

    /// <param name="url">From the home page of the example; <c>kinds/</c> has all kinds of formulas.</param>
    internal Task<Engine> Open(EngineName name, string url, int width) => OpenAt(name, _server.Origin + url, width);

    internal async Task<Engine> OpenAt(EngineName name, string address, int width)
    {
        if (!_started.TryGetValue(name, out var engine))
        {
            engine = _started[name] = name switch
            {
                EngineName.Chromium => await ChromiumEngine.Start(),
                EngineName.Firefox => await FirefoxEngine.Start(),
                _ => await WebKitEngine.Start(),
            };
        }

        await engine.Open(address, width);
        return engine;
    }

    private static Dictionary<string, byte[]> Site()
    {
        var files = new Dictionary<string, byte[]>(FormulaTests.Site(), StringComparer.Ordinal);
        foreach (var (path, bytes) in ExampleSite.Build()) files[path] = bytes;
        return files;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var engine in _started.Values) await engine.DisposeAsync();
        await _server.DisposeAsync();
    }
}
