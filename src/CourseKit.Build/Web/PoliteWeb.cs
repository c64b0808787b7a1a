using System.Collections.Concurrent;

namespace CourseKit.Build;

/// <summary>
/// Asks many addresses without being a burden: one thing at a time of one host, with a pause between, a few hosts at once, and what a host asks for
/// with Retry-After (RFC 9110 §10.2.3) is kept.
/// </summary>
internal sealed class PoliteWeb(WebLimits limits, TimeProvider clock) : IDisposable
{
    private const int MostTries = 3;

    /// <summary>Where a host that is busy does not say for how long.</summary>
    private static readonly TimeSpan _usualWait = TimeSpan.FromSeconds(5);

    private readonly WebClient _client = new(limits, clock);
    private readonly SemaphoreSlim _all = new(limits.MostAtOnce);
    private readonly ConcurrentDictionary<string, HostTurn> _hosts = new(StringComparer.OrdinalIgnoreCase);

    public void Dispose()
    {
        _client.Dispose();
        _all.Dispose();
        foreach (var host in _hosts.Values) host.Gate.Dispose();
    }

    /// <summary>Asks with each method in turn until one is answered well.</summary>
    public async Task<WebAnswer> AskAsync(Uri address, bool wantsBody, CancellationToken cancellation, params HttpMethod[] methods)
    {
        var host = _hosts.GetOrAdd(address.Authority, _ => new HostTurn());
        await host.Gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var answer = await AskPatientlyAsync(methods[0], address, wantsBody, host, cancellation).ConfigureAwait(false);
            foreach (var method in methods.Skip(1))
            {
                if (answer.IsFine || answer.Status is 429 or 503 || answer.Status == 0) break;
                answer = await AskPatientlyAsync(method, address, wantsBody, host, cancellation).ConfigureAwait(false);
            }

            return answer;
        }
        finally
        {
            host.Gate.Release();
        }
    }

    private async Task<WebAnswer> AskPatientlyAsync(HttpMethod method, Uri address, bool wantsBody, HostTurn host, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            await WaitAsync(host.Next - clock.GetUtcNow(), cancellation).ConfigureAwait(false);
            var answer = await AskNowAsync(method, address, wantsBody, cancellation).ConfigureAwait(false);
            host.Next = clock.GetUtcNow() + limits.Pause;
            if (answer.Status is not (429 or 503)) return answer;
            var wait = answer.RetryAfter ?? _usualWait;
            if (wait > limits.LongestWait || tries == MostTries) return answer;
            host.Next = clock.GetUtcNow() + wait;
        }
    }

    private async Task<WebAnswer> AskNowAsync(HttpMethod method, Uri address, bool wantsBody, CancellationToken cancellation)
    {
        await _all.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await _client.AskAsync(method, address, wantsBody, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _all.Release();
        }
    }

    private Task WaitAsync(TimeSpan time, CancellationToken cancellation) => time > TimeSpan.Zero ? Task.Delay(time, clock, cancellation) : Task.CompletedTask;

    private sealed class HostTurn
    {
        public SemaphoreSlim Gate { get; } = new(1);

        /// <summary>Not to be asked before.</summary>
        public DateTimeOffset Next { get; set; }
    }
}
