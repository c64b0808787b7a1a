namespace CourseKit.Typesetting.Tests;

public sealed class EnginePoolTests
{
    [Fact]
    public void One_engine_serves_threads_that_seldom_wait()
    {
        using var pool = new EnginePool(static () => new IdleEngine(), most: 4);

        for (var i = 0; i < 1_000; i++) pool.Use(static engine => engine.Code("", ""));

        Assert.Equal(1, pool.Started);
    }

    [Fact]
    public async Task Threads_that_wait_often_get_more_engines_up_to_the_most()
    {
        using var pool = new EnginePool(static () => new IdleEngine(), most: 3);
        using var first = new ManualResetEventSlim();
        var holder = Task.Run(() => pool.Use(engine => { first.Wait(); return engine.Code("", ""); }));
        while (pool.Started == 0) await Task.Yield();

        // Each of these finds the only engine taken; the one that is too many starts another.
        var waiting = Enumerable.Range(0, EnginePool.Patience + 1).Select(_ => Task.Factory.StartNew(
            () => pool.Use(static engine => engine.Code("", "")), default, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToList();
        while (pool.Started < 2) await Task.Yield();
        first.Set();
        await Task.WhenAll(waiting.Append(holder));

        Assert.InRange(pool.Started, 2, 3);
    }

    private sealed class IdleEngine : ITypesetEngine
    {
        public string Math(string tex, bool display, string definitions) => "";

        public string Code(string code, string language) => "";

        public void Dispose()
        {
        }
    }
}
