using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;

namespace CourseKit.Build;

/// <summary>
/// The one place that uses the network, for <c>vendor</c> and <c>check --links</c>. Asks http and https, follows a few redirects, takes
/// neither cookies nor proxies, and connects to public addresses only: what a name leads to is looked at when the connection is made, so
/// that no name can lead elsewhere later.
/// </summary>
internal sealed class WebClient : IDisposable
{
    public const string PrivateHost = "its host is this machine or one of a local network";

    private readonly WebLimits _limits;
    private readonly TimeProvider _clock;
    private readonly HttpClient _http;

    public WebClient(WebLimits limits, TimeProvider clock)
    {
        (_limits, _clock) = (limits, clock);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectCallback = ConnectAsync,
            MaxResponseHeadersLength = 64,
            UseCookies = false,
            UseProxy = false,
        };
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("CourseKit", ProductVersion.Text));
        _http.DefaultRequestHeaders.Accept.ParseAdd("*/*");
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Whether an address that another leads on to may be asked: null when it may, or what is to be said of it.</summary>
    public Func<Uri, Task<WebAnswer?>>? Refusal { get; init; }

    /// <summary>Asks once; never throws but when it is cancelled.</summary>
    public async Task<WebAnswer> AskAsync(HttpMethod method, Uri address, WantedBody body, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(_limits.Timeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            return await FollowAsync(method, address, body, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return WebAnswer.None(
                address, FormattableString.Invariant(
                    $"its host takes longer than {_limits.Timeout.TotalSeconds:0.#} seconds"), WebTrouble.Passing);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or UriFormatException)
        {
            var (failure, trouble) = ReasonOf(exception);
            return WebAnswer.None(address, failure, trouble);
        }
    }

    private async Task<WebAnswer> FollowAsync(HttpMethod method, Uri address, WantedBody body, CancellationToken cancellation)
    {
        var (at, forGood) = (address, true);
        for (var redirects = 0; ; redirects++)
        {
            if (at.Scheme != Uri.UriSchemeHttp && at.Scheme != Uri.UriSchemeHttps)
            {
                return WebAnswer.None(at, $"it leads to an address of the kind '{at.Scheme}'", WebTrouble.Address);
            }

            if (at.UserInfo.Length > 0) return WebAnswer.None(at, "its address holds the name of a user", WebTrouble.Address);
            using var request = new HttpRequestMessage(method, at);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation)
                .ConfigureAwait(false);
            if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
            {
                var answer = new WebAnswer((int)response.StatusCode, at)
                {
                    MovedForGood = redirects > 0 && forGood,
                    ContentType = response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant(),
                    RetryAfter = RetryAfterOf(response),
                };
                return body != WantedBody.None && answer.IsFine
                    ? await ReadAsync(answer, response.Content, body, cancellation).ConfigureAwait(false)
                    : answer;
            }

            if (redirects == _limits.MostRedirects)
            {
                return WebAnswer.None(
                    at, FormattableString.Invariant($"it leads on more than {_limits.MostRedirects} times"), WebTrouble.Address);
            }

            forGood &= (int)response.StatusCode is 301 or 308;
            at = new Uri(at, location);
            // Where a robots.txt lies is not asked of a robots.txt.
            if (body != WantedBody.Start && Refusal is { } refusal && at.Scheme is "http" or "https" && await refusal(at).ConfigureAwait(false) is { } refused) return refused;
        }
    }

    private async Task<WebAnswer> ReadAsync(WebAnswer answer, HttpContent content, WantedBody wanted, CancellationToken cancellation)
    {
        var most = wanted == WantedBody.Start ? RobotsFile.MostBytes : _limits.MostBytes;
        var tooLarge = FormattableString.Invariant($"it is larger than {_limits.MostBytes / 1_000_000.0:0.#} MB");
        if (wanted == WantedBody.Whole && content.Headers.ContentLength > most)
        {
            return answer with { Failure = tooLarge, Trouble = WebTrouble.TooLarge };
        }

        var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);
        using var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var count)
        {
            if (body.Length + count > most)
            {
                if (wanted == WantedBody.Whole) return answer with { Failure = tooLarge, Trouble = WebTrouble.TooLarge };
                body.Write(buffer, 0, (int)(most - body.Length));
                break;
            }

            body.Write(buffer, 0, count);
        }

        return answer with { Body = body.ToArray() };
    }

    private TimeSpan? RetryAfterOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - _clock.GetUtcNow() is var wait && wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
        _ => null,
    };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var found = IPAddress.TryParse(host, out var literal)
            ? [literal]
            : await Dns.GetHostAddressesAsync(host, cancellation).ConfigureAwait(false);
        IPAddress[] allowed = _limits.AllowPrivate ? found : [.. found.Where(PublicAddress.Is)];
        if (allowed.Length == 0) throw new PrivateAddressException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static (string Failure, WebTrouble Trouble) ReasonOf(Exception exception)
    {
        var unknown = ("its host is not known", WebTrouble.UnknownHost);
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case PrivateAddressException:
                    return (PrivateHost, WebTrouble.PrivateHost);
                case AuthenticationException:
                    return ("its host has no certificate that can be trusted", WebTrouble.Address);
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return unknown;
                case SocketException:
                    return ("its host does not answer", WebTrouble.Passing);
                case UriFormatException:
                    return ("it leads to something that is no address", WebTrouble.Address);
            }
        }

        return exception is HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError }
            ? unknown
            : ("the connection broke off", WebTrouble.Passing);
    }

    private sealed class PrivateAddressException : IOException;
}
