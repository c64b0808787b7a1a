using System.Collections.Concurrent;

namespace CourseKit.Typesetting;

/// <summary>As many engines as are at work at once, each made when it is first needed.</summary>
internal sealed class EnginePool(Func<ITypesetEngine> start) : IDisposable
{
    private readonly ConcurrentBag<ITypesetEngine> _free = [];
    private int _started;

    /// <summary>How many were started.</summary>
    public int Started => _started;

    /// <summary>One engine in the hands of one thread. An engine that a failure left in the middle is not used again.</summary>
    public T Use<T>(Func<ITypesetEngine, T> work)
    {
        if (!_free.TryTake(out var engine))
        {
            engine = start();
            Interlocked.Increment(ref _started);
        }

        try
        {
            var result = work(engine);
            _free.Add(engine);
            return result;
        }
        catch
        {
            engine.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        while (_free.TryTake(out var engine)) engine.Dispose();
    }
}
