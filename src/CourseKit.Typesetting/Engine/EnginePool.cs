using System.Collections.Concurrent;

namespace CourseKit.Typesetting;

/// <summary>A few engines, each made when it is first needed: each learns its own machine code, so more of them than processors are slower.</summary>
internal sealed class EnginePool(Func<ITypesetEngine> start, int most) : IDisposable
{
    private readonly SemaphoreSlim _places = new(most);
    private readonly ConcurrentBag<ITypesetEngine> _free = [];
    private int _started;

    /// <summary>How many were started.</summary>
    public int Started => _started;

    /// <summary>One engine in the hands of one thread. An engine that a failure left in the middle is not used again.</summary>
    public T Use<T>(Func<ITypesetEngine, T> work)
    {
        _places.Wait();
        ITypesetEngine? engine = null;
        try
        {
            if (!_free.TryTake(out engine))
            {
                engine = start();
                Interlocked.Increment(ref _started);
            }

            var result = work(engine);
            _free.Add(engine);
            return result;
        }
        catch
        {
            engine?.Dispose();
            throw;
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose()
    {
        while (_free.TryTake(out var engine)) engine.Dispose();
        _places.Dispose();
    }
}
