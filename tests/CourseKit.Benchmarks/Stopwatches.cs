using System.Diagnostics;

namespace CourseKit.Benchmarks;

/// <summary>Measures an action the simple way: the best of a few runs, after one that warms up.</summary>
internal static class Stopwatches
{
    public static TimeSpan Best(Action action, int runs = 3)
    {
        action();
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < runs; i++)
        {
            var watch = Stopwatch.StartNew();
            action();
            if (watch.Elapsed < best) best = watch.Elapsed;
        }

        return best;
    }

    public static void Print(string what, TimeSpan time, TimeSpan yardstick) =>
        Console.WriteLine(FormattableString.Invariant($"{what,-58} {time.TotalMilliseconds,9:0.0} ms {time / yardstick,8:0.0##} x yardstick"));
}
