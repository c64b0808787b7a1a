using System.Collections.Concurrent;

namespace CourseKit.Build;

/// <summary>
/// Asks many addresses without being a burden: one thing at a time of one host, with a pause between, a few hosts at once, and what a host
/// asks for with Retry-After (RFC 9110 §10.2.3) is kept.
/// </summary>
internal sealed class PoliteWeb : IDisposable
{
    private const int MostTries = 3;

    /// <summary>Where a host that is busy does not say for how long.</summary>
    private static readonly TimeSpan _usualWait = TimeSpan.FromSeconds(5);

    private readonly WebLimits _limits;
    private readonly TimeProvider _clock;
    private readonly WebClient _client;
    private readonly SemaphoreSlim _all;

    /// <summary>
    /// For files that hosts keep for programs: who holds a place among all may wait for one, so they have places of their own.
    /// </summary>
    private readonly SemaphoreSlim _rulesAtOnce;

    private readonly RobotsRules? _rules;
    private readonly ConcurrentDictionary<string, HostTurn> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="limits">How far the network is used.</param>
    /// <param name="clock">Waits go by it.</param>
    /// <param name="keepsRobotsRules">Whether hosts are asked first what programs may ask of them. Not for what somebody asks for by
    /// name.</param>
    /// <param name="cancellation">Ends the asking for those rules.</param>
    public PoliteWeb(WebLimits limits, TimeProvider clock, bool keepsRobotsRules = false, CancellationToken cancellation = default)
    {
        (_limits, _clock, _all, _rulesAtOnce) = (limits, clock, new(limits.MostAtOnce), new(limits.MostAtOnce));
        if (keepsRobotsRules)
        {
            _rules = new(file => AskPatientlyAsync(HttpMethod.Get, file, WantedBody.Start, new HostTurn(), _rulesAtOnce, cancellation));
        }

        _client = new WebClient(limits, clock) { Refusal = _rules is null ? null : _rules.RefusalAsync };
    }

    public void Dispose()
    {
        _client.Dispose();
        _all.Dispose();
        _rulesAtOnce.Dispose();
        foreach (var host in _hosts.Values) host.Gate.Dispose();
    }

    /// <summary>Asks with each method in turn until one is answered well.</summary>
    public async Task<WebAnswer> AskAsync(Uri address, bool wantsBody, CancellationToken cancellation, params HttpMethod[] methods)
    {
        if (_rules is not null && await _rules.RefusalAsync(address).ConfigureAwait(false) is { } refusal) return refusal;
        var body = wantsBody ? WantedBody.Whole : WantedBody.None;
        var host = _hosts.GetOrAdd(address.Authority, _ => new HostTurn());
        await host.Gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var answer = await AskPatientlyAsync(methods[0], address, body, host, _all, cancellation).ConfigureAwait(false);
            foreach (var method in methods.Skip(1))
            {
                if (answer.IsFine || answer.Status is 429 or 503 || answer.Status == 0) break;
                answer = await AskPatientlyAsync(method, address, body, host, _all, cancellation).ConfigureAwait(false);
            }

            return answer;
        }
        finally
        {
            host.Gate.Release();
        }
    }

    private async Task<WebAnswer> AskPatientlyAsync(
        HttpMethod method, Uri address, WantedBody body, HostTurn host, SemaphoreSlim places, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            await WaitAsync(host.Next - _clock.GetUtcNow(), cancellation).ConfigureAwait(false);
            var answer = await AskNowAsync(method, address, body, places, cancellation).ConfigureAwait(false);
            host.Next = _clock.GetUtcNow() + _limits.Pause;
            if (answer.Status is not (429 or 503)) return answer;
            var wait = answer.RetryAfter ?? _usualWait;
            if (wait > _limits.LongestWait || tries == MostTries) return answer;
            host.Next = _clock.GetUtcNow() + wait;
        }
    }

    private async Task<WebAnswer> AskNowAsync(
        HttpMethod method, Uri address, WantedBody body, SemaphoreSlim places, CancellationToken cancellation)
    {
        await places.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await _client.AskAsync(method, address, body, cancellation).ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }

    private Task WaitAsync(TimeSpan time, CancellationToken cancellation) =>
        time > TimeSpan.Zero ? Task.Delay(time, _clock, cancellation) : Task.CompletedTask;

    private sealed class HostTurn
    {
        public SemaphoreSlim Gate { get; } = new(1);

        /// <summary>Not to be asked before.</summary>
        public DateTimeOffset Next { get; set; }
    }
}
