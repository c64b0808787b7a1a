using System.Net;
using System.Net.Sockets;

namespace CourseKit.Browser.Tests;

/// <summary>
/// Serves a site at <see cref="Address"/>, below a path as the course may lie anywhere. A worker needs a real server that can be trusted:
/// the machine itself.
/// </summary>
internal sealed class StoppableServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private volatile bool _isStopped;

    public StoppableServer(IReadOnlyDictionary<string, byte[]> site)
    {
        Site = site;
        Address = $"http://127.0.0.1:{FreePort()}/course/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Serve();
    }

    public string Address { get; }

    /// <summary>What is served; may be exchanged at any time.</summary>
    public IReadOnlyDictionary<string, byte[]> Site { get; set; }

    /// <summary>From now on nobody answers.</summary>
    public void Stop()
    {
        _isStopped = true;
        _listener.Stop();
    }

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            // A connection that the browser kept open can bring one more request.
            if (_isStopped) context.Response.Abort();
            else await Answer(context);
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        var path = context.Request.Url!.AbsolutePath["/course/".Length..];
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        var response = context.Response;
        response.KeepAlive = false;
        try
        {
            if (Site.TryGetValue(Uri.UnescapeDataString(path), out var bytes))
            {
                foreach (var (name, value) in SiteHeaders.Of(Site)) response.Headers[name] = value;
                response.ContentType = CoursePages.TypeOf(path);
                response.ContentLength64 = bytes.Length;
                await response.OutputStream.WriteAsync(bytes);
            }
            else response.StatusCode = 404;

            response.Close();
        }
        catch (HttpListenerException)
        {
            // The browser went away in the middle of an answer.
        }
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
