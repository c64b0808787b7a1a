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
            var time = Timed(action);
            if (time < best) best = time;
        }

        return best;
    }

    /// <summary>
    /// The best of a few runs of each, one after the other in turn, so that what else the machine does slows both; and the least time that processors worked on each, which a machine
    /// that is busy does not stretch.
    /// </summary>
    public static (Measure First, Measure Second) InTurn(Action first, Action second, int runs)
    {
        var (best, other) = (Measure.None, Measure.None);
        for (var i = 0; i <= runs; i++)
        {
            var (one, two) = (Measured(first), Measured(second));
            // The first round warms up.
            if (i > 0) (best, other) = (best.Least(one), other.Least(two));
        }

        return (best, other);
    }

    public static void Print(string what, TimeSpan time, TimeSpan yardstick) =>
        Console.WriteLine(FormattableString.Invariant($"{what,-58} {time.TotalMilliseconds,9:0.0} ms {time / yardstick,8:0.0##} x yardstick"));

    private static Measure Measured(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        var time = Timed(action);
        return new Measure(time, Environment.CpuUsage.TotalTime - before);
    }

    private static TimeSpan Timed(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed;
    }
}

/// <param name="Time">On the clock.</param>
/// <param name="Work">Of all processors.</param>
internal sealed record Measure(TimeSpan Time, TimeSpan Work)
{
    public static Measure None { get; } = new(TimeSpan.MaxValue, TimeSpan.MaxValue);

    public Measure Least(Measure other) => new(Time < other.Time ? Time : other.Time, Work < other.Work ? Work : other.Work);
}
