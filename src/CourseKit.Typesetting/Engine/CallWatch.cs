namespace CourseKit.Typesetting;

/// <summary>Stops a call that takes too long. One call at a time.</summary>
internal sealed class CallWatch : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Timer _timer;
    private readonly TimeSpan _limit;
    private bool _isRunning;

    /// <param name="stop">Called from another thread, and only while a call runs.</param>
    public CallWatch(TimeSpan limit, Action stop)
    {
        _limit = limit;
        _timer = new Timer(_ => Stop(stop));
    }

    /// <summary>True once a call was stopped.</summary>
    public bool HasStopped { get; private set; }

    public void Begin()
    {
        lock (_gate) _isRunning = true;
        _timer.Change(_limit, Timeout.InfiniteTimeSpan);
    }

    public void End()
    {
        _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        lock (_gate) _isRunning = false;
    }

    public void Dispose() => _timer.Dispose();

    private void Stop(Action stop)
    {
        lock (_gate)
        {
            if (!_isRunning) return;
            HasStopped = true;
            stop();
        }
    }
}
