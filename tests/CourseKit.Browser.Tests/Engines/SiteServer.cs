using System.Net;
using System.Net.Sockets;

namespace CourseKit.Browser.Tests;

/// <summary>Serves a site from memory on a port of this machine, for engines whose requests cannot be answered by a test.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly IReadOnlyDictionary<string, byte[]> _files;
    private readonly HttpListener _listener = new();
    private readonly Task _serving;

    public SiteServer(IReadOnlyDictionary<string, byte[]> files)
    {
        _files = files;
        Origin = $"http://localhost:{FreePort()}/course/";
        _listener.Prefixes.Add(Origin);
        _listener.Start();
        _serving = Serve();
    }

    /// <summary>The address of the home page.</summary>
    public string Origin { get; }

    public static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
        _listener.Close();
    }

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            try
            {
                await Answer(await _listener.GetContextAsync());
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                // The server was stopped, or a browser closed the connection before it had read all.
            }
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath["/course/".Length..]);
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        using var response = context.Response;
        if (_files.TryGetValue(path, out var bytes))
        {
            response.ContentType = CoursePages.TypeOf(path);
            await response.OutputStream.WriteAsync(bytes);
        }
        else
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
        }
    }
}
