using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CourseKit.Cli.Tests;

/// <summary>A web server in this process, on the loopback address: tests use no other network.</summary>
internal sealed class LocalWeb : IDisposable
{
    private readonly HttpListener _listener;
    private readonly ConcurrentDictionary<string, Func<HttpListenerRequest, LocalAnswer>> _answers = new(StringComparer.Ordinal);
    private readonly Task _serving;
    private int _rulesAsked;

    public LocalWeb()
    {
        (_listener, Host) = Listen();
        _serving = Serve();
    }

    public string Host { get; }

    /// <summary>Each as <c>GET /path</c>, in the order in which they came, but for those for the rules that programs are to keep.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>How often those were asked for.</summary>
    public int RulesAsked => _rulesAsked;

    public ConcurrentQueue<string> UserAgents { get; } = new();

    public string At(string path) => $"http://{Host}{path}";

    public LocalWeb On(string path, string type, string body) => On(path, type, Encoding.UTF8.GetBytes(body));

    public LocalWeb On(string path, string type, byte[] body) => On(path, _ => new LocalAnswer(200, type, body));

    public LocalWeb On(string path, int status, params (string Name, string Value)[] headers) => On(path, _ => new LocalAnswer(status, null, []) { Headers = headers });

    public LocalWeb On(string path, Func<HttpListenerRequest, LocalAnswer> answer)
    {
        _answers[path] = answer;
        return this;
    }

    public void Dispose()
    {
        // Closed once: a listener that has stopped binds its port anew to leave it.
        _listener.Close();
        _serving.GetAwaiter().GetResult();
    }

    /// <summary>A port that was free may be another test's by the time it is asked for.</summary>
    private static (HttpListener Listener, string Host) Listen()
    {
        for (var attempt = 1; ; attempt++)
        {
            var host = $"127.0.0.1:{FreePort()}";
            var listener = new HttpListener();
            listener.Prefixes.Add($"http://{host}/");
            try
            {
                listener.Start();
                return (listener, host);
            }
            catch (HttpListenerException) when (attempt < 20)
            {
                // Taken: the next one.
            }
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task Serve()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var path = context.Request.RawUrl!;
            if (path == "/robots.txt") Interlocked.Increment(ref _rulesAsked);
            else Requests.Enqueue($"{context.Request.HttpMethod} {path}");
            UserAgents.Enqueue(context.Request.UserAgent ?? "");
            Answer(context, _answers.TryGetValue(path, out var answer) ? answer(context.Request) : new LocalAnswer(404, "text/html", []));
        }
    }

    private static void Answer(HttpListenerContext context, LocalAnswer answer)
    {
        try
        {
            var response = context.Response;
            response.StatusCode = answer.Status;
            response.ContentType = answer.Type;
            foreach (var (name, value) in answer.Headers) response.Headers[name] = value;
            if (answer.TellsLength) response.ContentLength64 = answer.Body.Length;
            else response.SendChunked = true;
            if (context.Request.HttpMethod != "HEAD") response.OutputStream.Write(answer.Body);
            response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or IOException)
        {
            // Who asked hung up, as one does on an answer that is too long.
        }
    }
}

internal sealed record LocalAnswer(int Status, string? Type, byte[] Body)
{
    public (string Name, string Value)[] Headers { get; init; } = [];

    public bool TellsLength { get; init; } = true;
}
