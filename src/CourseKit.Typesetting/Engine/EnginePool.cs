using System.Collections.Concurrent;

namespace CourseKit.Typesetting;

/// <summary>
/// A few engines. Each learns its own machine code, which costs as much as hundreds of formulas: so one serves all threads until they have
/// waited for it often enough that another is worth its start.
/// </summary>
internal sealed class EnginePool(Func<ITypesetEngine> start, int most) : IDisposable
{
    /// <summary>How often threads wait before one more engine is started.</summary>
    internal const int Patience = 200;

    private readonly SemaphoreSlim _turns = new(1);
    private readonly ConcurrentBag<ITypesetEngine> _free = [];
    private int _places = 1;
    private int _waits;
    private int _started;

    /// <summary>How many were started.</summary>
    public int Started => _started;

    /// <summary>One engine in the hands of one thread. An engine that a failure left in the middle is not used again.</summary>
    public T Use<T>(Func<ITypesetEngine, T> work)
    {
        TakeTurn();
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
            _turns.Release();
        }
    }

    public void Dispose()
    {
        while (_free.TryTake(out var engine)) engine.Dispose();
        _turns.Dispose();
    }

    private void TakeTurn()
    {
        if (_turns.Wait(0)) return;
        if (Interlocked.Increment(ref _waits) % Patience == 0 && Interlocked.Increment(ref _places) <= most) return;
        _turns.Wait();
    }
}
